import { localTime } from '@termin/sdk/bare';
import type { DeskDay, DeskVisit } from '@termin/sdk/contract';
import { isNumbered } from '../../day/is-numbered.ts';
import type { DeskMessages } from '../messages/de.ts';
import { standingOf } from '../model/people.ts';

interface Place {
  rule: DeskDay['rule'];
  /** Milliseconds since 1970, by the office's clock. */
  now: number;
  /** The clerk's own counter. */
  counter: string | null;
}

/** How things stand with somebody, in words: «verspätet, wartet seit 09:44 Uhr». */
export function standing(t: DeskMessages, visit: DeskVisit, { rule, now, counter }: Place): string {
  const { people } = t;
  if (visit.state === 'called')
    return visit.counter === counter ? people.here : counterName(t, visit.counter ?? '');
  if (visit.state === 'served') return people.served(localTime(visit.finishedAt ?? ''));
  if (visit.state === 'no-show') return people.noShow;

  const why = standingOf(visit, rule, now);
  const words = why === 'late' ? [people.late] : [];
  if (visit.state === 'expected') {
    const expected = rule.checkIn === 'optional' ? people.silent : people.expected;
    return [...words, expected].join(', ');
  }
  words.push(people.since(localTime(visit.arrivedAt ?? '')));
  const isEarly = visit.turnAt !== null && Date.parse(visit.turnAt) > now;
  return isEarly ? `${words.join(', ')}, ${people.turn(localTime(visit.turnAt ?? ''))}` : words.join(', ');
}

/** Who somebody is: an appointment's name, which is gone once it is erased. */
export function whoIs(t: DeskMessages, { kind, name }: DeskVisit): string {
  return name ?? (kind === 'walk-in' ? t.people.walkIn : '–');
}

/** «Schalter 6», but «Zimmer 2.14». */
export function counterName(t: DeskMessages, counter: string): string {
  return isNumbered(counter) ? t.counter(counter) : counter;
}
