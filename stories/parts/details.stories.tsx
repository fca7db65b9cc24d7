import type { Meta } from '@storybook/preact-vite';
import type { BookingFlow } from '@termin/sdk/flow';
import { ErrorSummary } from '../../widget/details/error-summary/error-summary.tsx';
import { Field } from '../../widget/details/field/field.tsx';
import { erika, way } from '../support/open-flow.ts';
import { part } from '../support/story.tsx';

export default { title: 'Parts/Details' } satisfies Meta;

const licence = { services: 'fuehrerschein' };
const atDetails = { ...licence, arrange: way.details };
const refused = {
  ...licence,
  arrange: async (flow: BookingFlow) => {
    await way.details(flow);
    flow.form.replace({ ...erika, email: 'erika.example.org' });
    flow.go('summary');
  },
};

export const RequiredField = part(() => <Field name="familyName" required />, atDetails);
export const OptionalFieldWithHelp = part(() => <Field name="telephone" required={false} />, atDetails);
export const WrongField = part(() => <Field name="email" required />, refused);
export const Errors = part(() => <ErrorSummary focusOn={() => undefined} />, refused);
