import type { Grounds } from '../store/sessions.ts';
import type { Staff } from './staff.ts';

/** Who works at the offices, and how they show it. */
export interface Directory {
  /** Whose token it is, and what their session is to be kept with. `null`: nobody's. */
  byToken(token: string): Promise<{ staff: Staff; grounds: Grounds } | null>;
  /** Who it is by what their session was begun with, as things stand now. `null`: nobody any more. */
  byGrounds(grounds: Grounds): Promise<Staff | null>;
  /** Addresses that begin and end a login at a provider; null: there is none. */
  provider: { login: string; logout: string } | null;
}
