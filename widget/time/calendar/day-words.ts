import { localDate, localTime } from '@termin/sdk/bare';
import type { Day } from '@termin/sdk/contract';
import type { Format } from '../../format.ts';
import type { Messages } from '../../messages/messages.ts';

/** What a day is, in words: «14 Termine frei», «ausgebucht», «geschlossen, Ostermontag». */
export function dayWords(t: Messages, format: Format, day: Day): string {
  switch (day.status) {
    case 'free':
      return t.time.freeOn(day.free);
    case 'full':
      return t.time.full;
    case 'closed':
      return day.reason ? `${t.time.closed}, ${day.reason}` : t.time.closed;
    case 'unreleased':
      return day.opensAt ? `${t.time.unreleased}, ${opening(t, format, day.opensAt)}` : t.time.unreleased;
  }
}

export function opening(t: Messages, format: Format, opensAt: string): string {
  return t.time.opensAt(format.shortDate(localDate(opensAt)), localTime(opensAt));
}
