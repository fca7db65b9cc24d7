import type { Meta } from '@storybook/preact-vite';
import { offices } from '../../sdk/flow/testing/catalogue.ts';
import { CalendarFile } from '../../widget/done/calendar-file.tsx';
import { AppointmentGroup } from '../../widget/summary/appointment-group.tsx';
import { Consent } from '../../widget/summary/consent/consent.tsx';
import { OfficeGroup } from '../../widget/summary/office-group.tsx';
import { PersonGroup } from '../../widget/summary/person-group.tsx';
import { way } from '../support/open-flow.ts';
import { part } from '../support/story.tsx';

export default { title: 'Parts/Summary' } satisfies Meta;

const atSummary = { services: 'fuehrerschein', arrange: way.summary };

export const Appointment = part(() => <AppointmentGroup />, atSummary);
export const Office = part(() => <OfficeGroup />, atSummary);

/** An office that people find only when they are told how. */
export const OfficeWithDirections = part(() => <OfficeGroup />, {
  ...atSummary,
  client: {
    offices: async () => ({
      ...offices,
      offices: offices.offices.map((office) => ({
        ...office,
        directions: 'Eingang im Hof, Aufzug links. Bus 922 bis Körnerplatz.',
      })),
    }),
  },
});
export const Person = part(() => <PersonGroup />, atSummary);
export const ConsentAsked = part(() => <Consent box={{ current: null }} />, atSummary);
export const SaveInCalendar = part(
  ({ booking }) => booking.booked.value && <CalendarFile booked={booking.booked.value} />,
  { services: 'fuehrerschein', arrange: way.booked },
);
