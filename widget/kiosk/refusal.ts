import { RefusedError, type TerminError } from '@termin/sdk/bare';
import type { KioskMessages } from './messages/de.ts';

/** Why somebody could not be checked in, by the group of texts that says so. */
export type Refusal = keyof KioskMessages['refusals'];

const byCode: Record<string, Refusal> = {
  'visit-not-found': 'unknown',
  'invalid-request': 'unknown',
  'other-day': 'otherDay',
  'other-office': 'otherOffice',
  'not-confirmed': 'unconfirmed',
  'booking-cancelled': 'cancelled',
  'booking-lapsed': 'lapsed',
  'too-early': 'tooEarly',
  'too-late': 'tooLate',
  'wrong-state': 'missed',
  'no-walk-ins': 'noWalkIns',
};

/** What the server has refused; null: it has not, and the same may be asked again. */
export function refusalOf({ code, status = 0 }: TerminError): Refusal | null {
  if (status < 400 || status === 429 || status >= 500) return null;
  return byCode[code] ?? 'other';
}

/** From when on it would not be refused, `2020-03-12T09:22:00+01:00`; null where that is not the reason. */
export function allowedFrom(error: TerminError): string | null {
  return error instanceof RefusedError ? (error.from ?? null) : null;
}
