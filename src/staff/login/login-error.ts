/**
 * - `unavailable`: the provider did not answer as one does; trying again may help
 * - `ended`: this login is over, or another one's answer came; beginning anew helps
 * - `refused`: the provider, or the person there, said no
 */
export type LoginErrorKind = 'unavailable' | 'ended' | 'refused';

/** A login that came to nothing. Its message is for the log, and has nothing personal and no secret. */
export class LoginError extends Error {
  override name = 'LoginError';
  readonly kind: LoginErrorKind;

  constructor(kind: LoginErrorKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
