import type { de } from './de.ts';

/** The texts of a language. */
export type Messages = typeof de;
