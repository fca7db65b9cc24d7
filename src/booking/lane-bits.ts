import type { Taken } from '../store/store.ts';
import { type Bits, emptyBits, setEvery, setRange } from './bits.ts';
import type { DayPlan, LaneWindow } from './calendar.ts';

/** Lanes whose starts are counted from the same opening, and released together. */
export interface OpenLanes {
  releasedAt: number | null;
  onGrid: Bits;
  lanes: { lane: number; open: Bits }[];
}

const known = new WeakMap<DayPlan, OpenLanes[]>();

/** The plan's open minutes, counted from the day's midnight. Remembered as long as the plan. */
export function openLanes(plan: DayPlan): OpenLanes[] {
  return known.getOrInsertComputed(plan, () => {
    const openings = Map.groupBy(plan.lanes, ({ opening, releasedAt }) => `${opening} ${releasedAt}`);
    return [...openings.values()].map((windows) => openLanesOf(plan, windows));
  });
}

/** Minutes of the plan's day by lane; a lane that has none may be missing. */
export function minutesByLane(
  plan: DayPlan,
  intervals: Iterable<Pick<Taken, 'lane' | 'start' | 'end'>>,
): Map<number, Bits> {
  const lanes = new Map<number, Bits>();
  for (const { lane, start, end } of intervals) {
    const bits = lanes.getOrInsertComputed(lane, () => emptyBits(plan.end - plan.start));
    setRange(bits, start - plan.start, end - plan.start);
  }
  return lanes;
}

function openLanesOf(plan: DayPlan, windows: LaneWindow[]): OpenLanes {
  const [{ opening, releasedAt }] = windows as [LaneWindow];
  const onGrid = emptyBits(plan.end - plan.start);
  setEvery(onGrid, opening - plan.start, plan.startEvery);
  return {
    releasedAt,
    onGrid,
    lanes: [...minutesByLane(plan, windows)].map(([lane, open]) => ({ lane, open })),
  };
}
