import type { Meta } from '@storybook/preact-vite';
import { HoldStrip } from '../../widget/hold/hold-strip.tsx';
import { Calendar } from '../../widget/time/calendar/calendar.tsx';
import { DayPart } from '../../widget/time/day-part/day-part.tsx';
import { FirstTimes } from '../../widget/time/first-times/first-times.tsx';
import { Offices } from '../../widget/time/offices/offices.tsx';
import { Preferences } from '../../widget/time/preferences/preferences.tsx';
import { way } from '../support/open-flow.ts';
import { part } from '../support/story.tsx';

export default { title: 'Parts/Time' } satisfies Meta;

const atTimes = { services: 'fuehrerschein', arrange: way.time };

export const Month = part(() => <Calendar />, atTimes);
export const OfficesWithTimes = part(() => <Offices />, atTimes);
export const PreferredOffices = part(() => <Preferences />, atTimes);
export const Hold = part(() => <HoldStrip />, { services: 'fuehrerschein', arrange: way.held });
export const FirstTimeOfEachOffice = part(() => <FirstTimes />, atTimes);
export const PartOfTheDay = part(() => <DayPart />, atTimes);
