import { NetworkError, RateLimitedError, type TerminError, TimeoutError } from '@termin/sdk/bare';
import type { DeskDay } from '@termin/sdk/contract';
import type { DeskMessages } from '../messages/de.ts';
import type { Deed, Failure } from '../model/deeds.ts';
import { counterName } from './standing.ts';

/** What went wrong with a press, and what to do: one sentence each. */
export function failureText(
  t: DeskMessages,
  { press, error, canRetry }: Failure,
  day: DeskDay | null,
): string[] {
  const isOver = error.code === 'unauthorized';
  return [reason(t, press.deed, error, day), ...(canRetry && !isOver ? [t.failed.again] : [])];
}

function reason(t: DeskMessages, deed: Deed, error: TerminError, day: DeskDay | null): string {
  const { failed } = t;
  switch (error.code) {
    case 'unauthorized':
      return failed.loggedOut;
    case 'not-allowed':
      return failed.notAllowed;
    case 'counter-busy':
      return failed.counterBusy;
    case 'visit-not-found':
      return failed.gone;
    case 'unknown-counter':
      return failed.unknownCounter;
    case 'already-called': {
      const { number = '', counter = null } = day?.visits.find(({ id }) => id === deed.visit) ?? {};
      return counter === null
        ? failed.alreadyCalled(number)
        : failed.calledBy(number, counterName(t, counter));
    }
  }
  if (error.status === 409) return failed.changed;
  return happened(t, error);
}

/** What happened on the way. */
export function happened(t: DeskMessages, error: TerminError): string {
  const { failed } = t;
  if (error instanceof NetworkError) return failed.network;
  if (error instanceof TimeoutError) return failed.slow;
  if (error instanceof RateLimitedError) return failed.busy;
  return (error.status ?? 500) >= 500 ? failed.server : failed.refused;
}
