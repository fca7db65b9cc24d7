import type { Meta } from '@storybook/preact-vite';
import { SlotTakenError } from '@termin/sdk/bare';
import { createFakeClient, later, slot, slotAt } from '../../sdk/flow/testing/fake-client.ts';
import { HoldStrip } from '../../widget/hold/hold-strip.tsx';
import { Calendar } from '../../widget/time/calendar/calendar.tsx';
import { Legend } from '../../widget/time/calendar/legend.tsx';
import { DayPart } from '../../widget/time/day-part/day-part.tsx';
import { Distance } from '../../widget/time/distance.tsx';
import { FirstTimes } from '../../widget/time/first-times/first-times.tsx';
import { Lost } from '../../widget/time/lost/lost.tsx';
import { MonthNote } from '../../widget/time/month-note/month-note.tsx';
import { Offices } from '../../widget/time/offices/offices.tsx';
import { Times } from '../../widget/time/offices/times.tsx';
import { Preferences } from '../../widget/time/preferences/preferences.tsx';
import { StartFrom } from '../../widget/time/start-from/start-from.tsx';
import { withDistances } from '../support/answers.ts';
import { way } from '../support/open-flow.ts';
import { part } from '../support/story.tsx';

export default { title: 'Parts/Time' } satisfies Meta;

const atTimes = { services: 'fuehrerschein', arrange: way.time };

export const Month = part(() => <Calendar />, atTimes);
export const OfficesWithTimes = part(() => <Offices />, atTimes);
export const PreferredOffices = part(() => <Preferences />, atTimes);
export const Hold = part(() => <HoldStrip />, { services: 'fuehrerschein', arrange: way.held });
/** Two minutes are left. */
export const HoldRunningOut = part(() => <HoldStrip />, {
  services: 'fuehrerschein',
  client: { hold: async (wish) => ({ ...(await createFakeClient().hold(wish)), expiresIn: 100 }) },
  arrange: way.held,
});
export const FirstTimeOfEachOffice = part(() => <FirstTimes />, atTimes);
export const LegendOfTheMonth = part(() => <Legend />, atTimes);
export const PartOfTheDay = part(() => <DayPart />, atTimes);
export const TimesOfAnOffice = part(
  () => <Times slots={[slot, later, slotAt('2020-03-12', '14:00', '14:12')]} />,
  atTimes,
);

/** Nothing is free in the month, and the next free day is in another one. */
export const EmptyMonth = part(
  () => (
    <MonthNote
      month="2020-04"
      answer={{
        minutes: 12,
        days: [],
        nextFree: '2020-03-12',
        first: [],
        bookable: { from: '2020-03-09', to: '2020-04-30' },
      }}
    />
  ),
  atTimes,
);

/** Somebody else was quicker. */
export const LostToSomebody = part(() => <Lost />, {
  services: 'fuehrerschein',
  client: {
    hold: () => Promise.reject(new SlotTakenError('slot-taken', 'Somebody was quicker.', [later])),
  },
  arrange: way.held,
});
export const WhereToStartFrom = part(() => <StartFrom />, { ...atTimes, client: withDistances });
export const FarAway = part(() => <Distance office="mitte" />, {
  services: 'fuehrerschein',
  client: withDistances,
  arrange: (flow) => {
    way.time(flow);
    flow.preferences.startFrom('47226');
  },
});
