import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesFor, officeDay, pastDay } from './availability.ts';
import { dayPlan } from './calendar.ts';
import { msToInstant, toInstant, toMinute } from './instant.ts';
import { anySituation, type Situation } from './testing/arbitraries.ts';
import { berlin, officeWith, opening } from './testing/office.ts';
import { plainDay } from './testing/plain-model.ts';

const ask = ({ office, day, taken, minutes, now, timeZone }: Situation) =>
  officeDay({ office, plan: dayPlan(office, day, timeZone), taken, minutes, now });

describe('what an office offers', () => {
  const rheinhausen = officeWith({ hours: [opening('08:00', '16:00', 2)], leadMinutes: 30 });
  const day = '2020-03-12';
  const at = (time: string, on = day) => toMinute(`${on}T${time}:00+01:00`);
  const times = (situation: Partial<Situation>) => {
    const offered = ask({
      office: rheinhausen,
      day,
      taken: [],
      minutes: 12,
      now: Date.parse('2020-03-09T08:00+01:00'),
      timeZone: berlin,
      ...situation,
    });
    return { ...offered, starts: offered.starts.map((start) => toInstant(start, berlin).slice(11, 16)) };
  };
  const taken = (lane: number, from: string, to: string) => ({
    office: 'rheinhausen',
    lane,
    start: at(from),
    end: at(to),
  });

  it('is every start on its grid that fits, first and last included', () => {
    const { status, starts } = times({});
    expect(status).toBe('free');
    expect(starts.slice(0, 3)).toEqual(['08:00', '08:04', '08:08']);
    expect(starts).toContain('09:52');
    expect(starts.at(-1)).toBe('15:48');
  });

  it('leaves out what is taken on all lanes, not what is taken on one', () => {
    const one = times({ taken: [taken(1, '09:52', '10:04')] });
    expect(one.starts).toContain('09:52');
    const both = times({ taken: [taken(1, '09:52', '10:04'), taken(2, '09:56', '10:00')] });
    expect(both.starts).not.toContain('09:52');
    expect(both.starts).toContain('10:04');
  });

  it('never joins free ends of two lanes to one appointment', () => {
    const { starts } = times({
      minutes: 240,
      taken: [taken(1, '08:00', '12:00'), taken(2, '12:00', '16:00')],
    });
    expect(starts).toEqual(['08:00', '12:00']);
    expect(
      times({ minutes: 241, taken: [taken(1, '08:00', '12:00'), taken(2, '12:00', '16:00')] }).status,
    ).toBe('full');
  });

  it('keeps the lead time to the second', () => {
    const noon = Date.parse('2020-03-12T11:30:00+01:00');
    expect(times({ now: noon }).starts[0]).toBe('12:00');
    expect(times({ now: noon + 1 }).starts[0]).toBe('12:04');
    expect(times({ now: noon }).validUntil).toBe(noon + 1);
  });

  it('is full once the last start is too near, and says closed only where nothing fits', () => {
    expect(times({ now: Date.parse('2020-03-12T15:30+01:00') }).status).toBe('full');
    expect(times({ minutes: 481 }).status).toBe('closed');
  });

  it('ends at the horizon, and says when the next day opens', () => {
    const last = times({ day: '2020-04-06' });
    expect(last.status).toBe('free');
    const beyond = times({ day: '2020-04-07' });
    expect(beyond).toMatchObject({ status: 'unreleased', starts: [] });
    expect(msToInstant(beyond.opensAt ?? 0, berlin)).toBe('2020-03-10T00:00:00+01:00');
  });

  it('can be held from the very millisecond in which the horizon reaches the day', () => {
    const plan = dayPlan(rheinhausen, day, berlin);
    const lanes = (now: number) => lanesFor(plan, at('09:52'), at('10:04'), rheinhausen, now);
    expect(lanes(plan.opensAt - 1)).toEqual([]);
    expect(lanes(plan.opensAt)).toEqual([1, 2]);
  });

  it('never is a time without length', () => {
    const plan = dayPlan(rheinhausen, day, berlin);
    for (const end of ['09:52', '09:40']) {
      expect(lanesFor(plan, at('09:52'), at(end), rheinhausen, plan.opensAt)).toEqual([]);
    }
  });

  describe('with a lane that is released on the day at 8', () => {
    const office = officeWith({
      hours: [
        opening('08:00', '12:00'),
        opening('08:00', '12:00', 1, { release: { daysBefore: 0, at: '08:00' } }),
      ],
    });
    const regularTaken = [taken(1, '08:00', '12:00')];
    const eight = Date.parse('2020-03-12T08:00+01:00');

    it('is not yet released when the rest is taken', () => {
      expect(times({ office, taken: regularTaken, now: eight - 1 })).toMatchObject({
        status: 'unreleased',
        opensAt: eight,
      });
    });

    it('is free from the very millisecond', () => {
      expect(times({ office, taken: regularTaken, now: eight }).starts[0]).toBe('08:00');
      const lanes = (now: number) =>
        lanesFor(dayPlan(office, day, berlin), at('08:00'), at('08:12'), office, now);
      expect(lanes(eight - 1)).toEqual([1]);
      expect(lanes(eight)).toEqual([1, 2]);
    });

    it('tells of the next part also while times are free', () => {
      expect(times({ office, now: eight - 1 })).toMatchObject({ status: 'free', opensAt: eight });
    });
  });

  it('gives the reason of a closed day, and of no other', () => {
    const office = officeWith({ hours: [opening('08:00', '16:00')], holidays: 'NW', horizonDays: 60 });
    expect(times({ office, day: '2020-04-13' })).toMatchObject({ status: 'closed', reason: 'Ostermontag' });
    expect(times({ office, day: '2020-04-14' })).toMatchObject({ status: 'free', reason: null });
  });
});

// Hundreds of made-up days: a busy machine takes its time.
describe('the search by bits', { timeout: 60_000 }, () => {
  it('finds what a plain model finds minute by minute', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { status, starts, opensAt } = ask(situation);
        const { onOffer: _, ...expected } = plainDay(situation);
        expect({ status, starts, opensAt }).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  it('allows to hold exactly what is on offer', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { office, day, minutes, now, timeZone } = situation;
        const plan = dayPlan(office, day, timeZone);
        const allowed = Array.from({ length: plan.end - plan.start }, (_, i) => plan.start + i).flatMap(
          (start) => lanesFor(plan, start, start + minutes, office, now).map((lane) => `${start} on ${lane}`),
        );
        const { onOffer } = plainDay(situation);
        expect(allowed.toSorted()).toEqual(
          onOffer.map(({ start, lane }) => `${start} on ${lane}`).toSorted(),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('calls a day free if and only if a time can be held on a lane that nobody has', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { office, day, taken, minutes, now, timeZone } = situation;
        const plan = dayPlan(office, day, timeZone);
        const busy = (lane: number, start: number) =>
          taken.some(
            (t) => t.office === office.id && t.lane === lane && t.start < start + minutes && start < t.end,
          );
        const bookable = Array.from({ length: plan.end - plan.start }, (_, i) => plan.start + i).filter(
          (start) => lanesFor(plan, start, start + minutes, office, now).some((lane) => !busy(lane, start)),
        );
        expect(ask(situation).starts).toEqual(bookable);
      }),
      { numRuns: 200 },
    );
  });

  it('needs not know what was taken on a day that is over', () => {
    fc.assert(
      fc.property(anySituation, fc.nat({ max: 3_000_000 }), (situation, after) => {
        const { office, day, minutes, timeZone } = situation;
        const plan = dayPlan(office, day, timeZone);
        expect(ask({ ...situation, now: plan.end * 60_000 + after })).toEqual(pastDay(plan, minutes));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps its answer until the instant it names', () => {
    fc.assert(
      fc.property(
        anySituation,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (situation, part) => {
          const { validUntil, ...first } = ask(situation);
          const end = Math.min(validUntil, situation.now + 40 * 86_400_000);
          expect(end).toBeGreaterThan(situation.now);
          const now = situation.now + Math.floor(part * (end - situation.now));
          expect(ask({ ...situation, now })).toEqual({ ...first, validUntil });
        },
      ),
      { numRuns: 200 },
    );
  });
});
