// What stands beside this file are types only.
export {};
