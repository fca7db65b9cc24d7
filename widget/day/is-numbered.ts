/** Whether a counter has a number or letter, `6`, `12a`, and needs the word «Schalter» with it; `Zimmer 2.14` does not. */
export function isNumbered(counter: string): boolean {
  return !/\p{L}{3}/u.test(counter);
}
