import type { Meta } from '@storybook/preact-vite';
import { offices } from '../../sdk/flow/testing/catalogue.ts';
import { erika, way } from '../support/open-flow.ts';
import { view } from '../support/story.tsx';

export default { title: 'Steps/3 Details' } satisfies Meta;

const licence = { services: 'fuehrerschein' };
const atDetails = { ...licence, arrange: way.details };

export const Empty = view(atDetails);

export const Filled = view({
  ...licence,
  arrange: async (flow) => {
    await way.details(flow);
    flow.form.replace(erika);
  },
});

export const Missing = view(atDetails, ({ clicks }) => clicks('WEITER'));

export const Invalid = view(
  {
    ...licence,
    arrange: async (flow) => {
      await way.details(flow);
      flow.form.replace({ ...erika, email: 'erika.example.org', telephone: 'abends' });
    },
  },
  ({ clicks }) => clicks('WEITER'),
);

/** An office that asks for a name and an e-mail address alone. */
export const FewFields = view({
  ...atDetails,
  client: {
    offices: async () => ({
      ...offices,
      offices: offices.offices.map((office) => ({
        ...office,
        fields: { telephone: 'hidden' as const, address: 'hidden' as const },
      })),
    }),
  },
});

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
export const LongTexts = view({
  ...licence,
  arrange: async (flow) => {
    await way.details(flow);
    flow.form.replace({ ...erika, familyName: long, street: `${long}straße 123 a`, town: long });
  },
});

Empty.tags = ['picture'];
Invalid.tags = ['picture'];
