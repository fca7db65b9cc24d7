import type { DeskDay, DeskVisit } from '@termin/sdk/contract';

/** Which of the day's people the list shows. */
export const views = ['waiting', 'expected', 'all'] as const;
export type View = (typeof views)[number];

/** Who a view shows: the queue in its order, the others by start or arrival. */
export function peopleIn({ visits, queue }: DeskDay, view: View): DeskVisit[] {
  if (view === 'waiting') {
    const byId = new Map(visits.map((visit) => [visit.id, visit]));
    return queue.flatMap((id) => byId.get(id) ?? []);
  }
  return view === 'all' ? visits : visits.filter(({ state }) => state === 'expected');
}

/** Whose number begins with what is searched, or in whose name or matter its words are. */
export function found(visits: readonly DeskVisit[], search: string): DeskVisit[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return visits.filter(({ number, name, matters }) => {
    const text = plain([name, ...matters.map((matter) => matter.name)].join(' '));
    return words.every((word) => number.startsWith(word) || text.includes(word));
  });
}

/** How somebody stands in the queue, for those who ask why. */
export type Standing = 'on-time' | 'late' | 'walk-in' | 'silent';

/** By the office's rule: `silent` has an appointment, and nobody knows whether they are there. */
export function standingOf(
  { kind, state, start, arrivedAt }: DeskVisit,
  { grace }: DeskDay['rule'],
  now: number,
): Standing {
  if (kind === 'walk-in' || start === null) return 'walk-in';
  const came = state === 'expected' ? now : Date.parse(arrivedAt ?? start);
  if (came > Date.parse(start) + grace * 60_000) return 'late';
  return state === 'expected' ? 'silent' : 'on-time';
}

/** Who a counter has called and not finished with. */
export function atCounter(visits: readonly DeskVisit[], counter: string | null): DeskVisit | null {
  return visits.find((visit) => visit.state === 'called' && visit.counter === counter) ?? null;
}

/** Whom the clerk can take back: who is at the counter, or else who was there last. */
export function lastAt(visits: readonly DeskVisit[], counter: string | null): DeskVisit | null {
  const ended = visits.filter((visit) => visit.finishedAt !== null && visit.counter === counter);
  const [last] = ended.sort((one, other) => ends(other) - ends(one));
  return atCounter(visits, counter) ?? last ?? null;
}

const ends = ({ finishedAt }: DeskVisit) => Date.parse(finishedAt ?? '');

/** Without marks and capitals, so that «Muller» finds Müller. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
