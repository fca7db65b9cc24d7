/** Milliseconds since 1970. Everything that depends on the time takes one of these, so that tests and replays can move it. */
export type Clock = () => number;
