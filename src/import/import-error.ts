import { SettingsError } from '../env.ts';

/** Something that can't be imported; the message says what and why. */
export class ImportError extends SettingsError {
  override name = 'ImportError';
}
