import type { Meta } from '@storybook/preact-vite';
import { SlotTakenError } from '@termin/sdk/bare';
import { createFakeClient, later, slot, slotAt } from '../../sdk/flow/testing/fake-client.ts';
import { busy, cityOf, daysWith, never, offline } from '../support/answers.ts';
import { way } from '../support/open-flow.ts';
import { view } from '../support/story.tsx';

export default { title: 'Steps/2 Time' } satisfies Meta;

const licence = { services: 'fuehrerschein' };
const atTimes = { ...licence, arrange: way.time };

export const Times = view(atTimes);

export const OneOffice = view({ ...atTimes, office: 'rheinhausen' });

export const SevenOffices = view({ ...atTimes, client: cityOf(7) });

/** More times than fit at once: morning and afternoon, with the first ones shown. */
export const ManyTimes = view({
  ...atTimes,
  office: 'rheinhausen',
  client: {
    slots: async ({ date, offices = [] }) => ({
      date,
      minutes: 12,
      offices: offices.map((office) => ({
        office,
        status: 'free' as const,
        reason: null,
        opensAt: null,
        slots: Array.from({ length: 36 }, (_, index) => {
          const clock = (minutes: number) =>
            `${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
          return slotAt(date, clock(index * 12), clock(index * 12 + 12));
        }),
      })),
    }),
  },
});

export const Preferences = view(atTimes, ({ clicks }) => clicks('Präferenzen'));

/** The page prefers an office that does not offer the service. */
export const OfficeOverruled = view({ services: 'zulassung', office: 'rheinhausen', arrange: way.time });

export const AllFull = view({
  ...atTimes,
  client: { days: daysWith(({ status }) => (status === 'free' ? { status: 'full', free: 0 } : {})) },
});

export const NotYetReleased = view({
  ...atTimes,
  client: {
    days: daysWith(({ date, status }) =>
      status === 'closed' || date < '2020-03-09'
        ? {}
        : { status: 'unreleased', free: 0, opensAt: '2020-03-16T08:00:00+01:00' },
    ),
  },
});

export const LoadingDays = view({ ...atTimes, client: { days: never } });

export const LoadingTimes = view({ ...atTimes, client: { slots: never } });

export const DaysFailed = view({ ...atTimes, client: { days: offline } });

export const TimesFailed = view({ ...atTimes, client: { slots: busy } });

/** The click on a time is on its way. */
export const Taking = view({
  ...licence,
  client: { hold: never },
  arrange: (flow) => {
    way.time(flow);
    void flow.take(slot);
  },
});

export const Held = view({ ...licence, arrange: way.held });

const heldFor = (seconds: number, extensionsLeft = 2) => {
  const { hold } = createFakeClient();
  return async (...wish: Parameters<typeof hold>) => ({
    ...(await hold(...wish)),
    expiresIn: seconds,
    extensionsLeft,
  });
};

export const TwoMinutesLeft = view({ ...licence, client: { hold: heldFor(100) }, arrange: way.held });

export const NotExtendable = view({ ...licence, client: { hold: heldFor(100, 0) }, arrange: way.held });

/** While the form was open the hold ran out. */
export const HoldLapsed = view({
  ...licence,
  client: { hold: heldFor(0.01) },
  arrange: async (flow) => {
    await way.details(flow);
    await new Promise((resolve) => setTimeout(resolve, 20));
  },
});

const lostTo = (alternatives: (typeof slot)[]) => () =>
  Promise.reject(new SlotTakenError('slot-taken', 'Somebody was quicker.', alternatives));

export const LostSlot = view({
  ...licence,
  client: {
    hold: lostTo([later, slotAt('2020-03-19', '09:52', '10:04'), slotAt('2020-03-19', '10:24', '10:36')]),
  },
  arrange: way.held,
});

export const LostWithoutAlternatives = view({ ...licence, client: { hold: lostTo([]) }, arrange: way.held });

export const HoldFailed = view({ ...licence, client: { hold: offline }, arrange: way.held });

Times.tags = ['picture'];
ManyTimes.tags = ['picture'];
Preferences.tags = ['picture'];
AllFull.tags = ['picture'];
Held.tags = ['picture'];
TwoMinutesLeft.tags = ['picture'];
LostSlot.tags = ['picture'];
LoadingDays.tags = ['picture'];
