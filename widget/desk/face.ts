import type { DeskMessages } from './messages/de.ts';
import type { Desk } from './model/desk.ts';

/** What every component of a desk is given. */
export interface Face {
  desk: Desk;
  t: DeskMessages;
}
