import { type CityConfig, type Clock, localDay, type Store } from '@termin/server';

/** Times of an office, with their offset: `2020-03-12T09:52:00+01:00`. */
export interface OfficeTime {
  office: string;
  start: string;
  end: string;
  /** From 1; all when left out. */
  lane?: number;
}

/**
 * Takes for others what is free of a time, minute by minute: what somebody has already stays theirs. Answers whether anything
 * was free. Throws `RangeError` for an unknown office and for what is no time.
 */
export async function takeTime(
  { config, store, clock }: { config: CityConfig; store: Store; clock: Clock },
  { office: id, start, end, lane }: OfficeTime,
): Promise<boolean> {
  const office = config.offices.find((one) => one.id === id);
  if (!office) throw new RangeError(`There is no office ${id}.`);
  const [from, to] = [start, end].map((instant) => Date.parse(instant) / 60_000);
  if (from === undefined || to === undefined || !(from < to)) {
    throw new RangeError(`From ${start} to ${end} is no time.`);
  }
  const lanes =
    lane === undefined ? every(office.plan.hours.reduce((sum, hours) => sum + hours.lanes, 0)) : [lane];
  const blocks = Array.from({ length: to - from }, (_, passed) => from + passed).flatMap((minute) =>
    lanes.map((lane) => ({
      office: id,
      lane,
      start: minute,
      end: minute + 1,
      day: localDay(minute * 60_000, config.city.timeZone),
    })),
  );
  return (await store.block(blocks, clock())) > 0;
}

const every = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
