/** What a command speaks to. */
export interface Io {
  /** What was asked for. */
  out(text: string): void;
  /** What went wrong. */
  err(text: string): void;
  env: Record<string, string | undefined>;
}

/** A command of `termin`, one a file; the list of them is in `commands.ts`. */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  about: string;
  /** What `termin NAME --help` says. */
  help: string;
  /**
   * Answers the exit code: 0 when all is well, 1 when it is not. Throws `SettingsError` or `StoreUnavailableError` with a
   * sentence for whoever called it.
   */
  run(args: string[], io: Io): Promise<number>;
}
