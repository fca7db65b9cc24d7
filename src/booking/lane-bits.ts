import type { Taken } from '../store/store.ts';
import { type Bits, emptyBits, setEvery, setRange } from './bits.ts';
import type { DayPlan, LaneWindow } from './calendar.ts';
import { getOrMake } from './get-or-make.ts';

/** Lanes whose starts are counted from the same opening, and released together. */
export interface OpenLanes {
  releasedAt: number | null;
  onGrid: Bits;
  lanes: { lane: number; open: Bits }[];
}

const known = new WeakMap<DayPlan, OpenLanes[]>();

/** The plan's open minutes, counted from the start of its hull. Remembered as long as the plan. */
export function openLanes(plan: DayPlan): OpenLanes[] {
  return getOrMake(known, plan, () => {
    const openings = Map.groupBy(plan.lanes, ({ opening, releasedAt }) => `${opening} ${releasedAt}`);
    return [...openings.values()].map((windows) => openLanesOf(plan, windows));
  });
}

/** The same minutes of the day by lane, cut to the hull; a lane that has none may be missing. */
export function minutesByLane(
  plan: DayPlan,
  intervals: Iterable<Pick<Taken, 'lane' | 'start' | 'end'>>,
): Map<number, Bits> {
  const lanes = new Map<number, Bits>();
  for (const { lane, start, end } of intervals) {
    const bits = getOrMake(lanes, lane, () => emptyHull(plan));
    setRange(bits, start - plan.hull.start, end - plan.hull.start);
  }
  return lanes;
}

/** No minute of the plan's hull. */
export function emptyHull({ hull }: DayPlan): Bits {
  return emptyBits(hull.end - hull.start);
}

function openLanesOf(plan: DayPlan, windows: LaneWindow[]): OpenLanes {
  const [{ opening, releasedAt }] = windows as [LaneWindow];
  const onGrid = emptyHull(plan);
  setEvery(onGrid, opening - plan.hull.start, plan.startEvery);
  return {
    releasedAt,
    onGrid,
    lanes: [...minutesByLane(plan, windows)].map(([lane, open]) => ({ lane, open })),
  };
}
