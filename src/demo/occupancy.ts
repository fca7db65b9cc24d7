import type { DayPlan, LaneWindow } from '../booking/calendar.ts';
import { toMinute } from '../booking/instant.ts';
import type { Minute, Taken } from '../store/store.ts';
import { seeded } from './random.ts';

type Block = Taken & { day: string };

/** Thursday, 12 March 2020, 09:52 in Rheinhausen: the appointment the replay is about stays free. */
export const replayed = {
  office: 'rheinhausen',
  day: '2020-03-12',
  lane: 1,
  start: toMinute('2020-03-12T09:52:00+01:00'),
  end: toMinute('2020-03-12T10:04:00+01:00'),
};

/**
 * The times of an office's day that are gone when the day is `ahead` days away. Always the same for the same day, and the
 * nearer it is, the more: what is gone stays gone.
 */
export function keptTimes(office: string, plan: DayPlan, ahead: number): Block[] {
  const load = loadOf(office, plan.day, ahead);
  return plan.lanes
    .flatMap((window) => segments(office, plan.day, window))
    .map(({ goneFrom, ...piece }) => ({ office, day: plan.day, goneFrom, ...piece }))
    .filter((piece) => piece.goneFrom < load || meetsReplayed(piece))
    .flatMap(({ goneFrom: _, ...block }) => leaveReplayed(block));
}

/** How much of a day is gone, 0 to 1: nearly all of the next days, half of those in three weeks; some days all. */
function loadOf(office: string, day: string, ahead: number): number {
  const random = seeded(`${office} ${day}`);
  const isReplayed = office === replayed.office && day === replayed.day;
  if (random() < 0.28 * (1 - ahead / 21) && !isReplayed) return 1;
  return 0.98 - 0.65 * (ahead / 28) ** 1.5 - 0.05 * random();
}

/** A lane's window in pieces as appointments would lie in it, each with the load from which it is gone. Short gaps go last. */
function segments(office: string, day: string, { lane, start, end }: LaneWindow) {
  const random = seeded(`${office} ${day} ${lane} ${start}`);
  const pieces: { lane: number; start: Minute; end: Minute; goneFrom: number }[] = [];
  for (let from = start; from < end; ) {
    const isGap = random() < 0.2;
    const length = isGap ? 12 + 4 * Math.floor(random() * 3) : 20 + 4 * Math.floor(random() * 14);
    const to = Math.min(from + length, end);
    pieces.push({ lane, start: from, end: to, goneFrom: isGap ? 0.93 + 0.07 * random() : 0.93 * random() });
    from = to;
  }
  return pieces;
}

function meetsReplayed({ office, start, end }: Block): boolean {
  return office === replayed.office && start < replayed.end && end > replayed.start;
}

/** On one lane the replayed time stays free; on the others it is gone, so that there is one of it. */
function leaveReplayed(block: Block): Block[] {
  if (block.lane !== replayed.lane || !meetsReplayed(block)) return [block];
  return [
    { ...block, end: replayed.start },
    { ...block, start: replayed.end },
  ].filter(({ start, end }) => start < end);
}
