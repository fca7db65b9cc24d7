import type { Meta } from '@storybook/preact-vite';
import { passport, services } from '../../sdk/flow/testing/catalogue.ts';
import { down, never, offline } from '../support/answers.ts';
import { view } from '../support/story.tsx';

export default { title: 'Steps/1 Services' } satisfies Meta;

export const Beginning = view({});

export const Open = view({}, ({ clicks }) => clicks(/^Kfz/));

/** Several services, one of them for a family; the bar at the bottom tells the duration. */
export const Chosen = view({ services: 'reisepass:3' }, ({ clicks }) => clicks(/^Pass/));

/** What cannot be combined says why, where it stands. */
export const NotCombinable = view({ services: 'fuehrerschein' }, ({ clicks }) => clicks(/^Kfz/));

export const Information = view({}, async ({ clicks }) => {
  await clicks(/^Kfz/);
  await clicks('Informationen zu Führerscheinanträge');
});

export const Search = view({}, ({ types }) => types('Dienstleistung suchen', 'urlaub'));

export const NothingFound = view({}, ({ types }) => types('Dienstleistung suchen', 'Raumschiff'));

export const NothingChosen = view({}, ({ clicks }) => clicks('WEITER'));

const long = 'Anmeldung, Ummeldung und Abmeldung der Haupt- und Nebenwohnung mit Wohnungsgeberbestätigung';
const breaking = 'Aufenthaltskartenverlängerungsangelegenheitenbescheinigung';
export const LongTexts = view(
  {
    services: 'reisepass:3',
    client: {
      services: async () => ({
        categories: services.categories.map(({ id }) => ({ id, name: `${breaking} und Weiteres` })),
        services: services.services.map((service) => ({
          ...service,
          name: service === passport ? long : breaking,
        })),
      }),
    },
  },
  async ({ clicks }) => clicks(/^Aufenthalts.*1/),
);

export const Loading = view({ client: { offices: never } });

export const Offline = view({ client: { offices: offline } });

export const OutOfService = view({ client: { services: down } });

Beginning.tags = ['picture'];
Open.tags = ['picture'];
Chosen.tags = ['picture'];
Information.tags = ['picture'];
NothingChosen.tags = ['picture'];
LongTexts.tags = ['picture'];
Loading.tags = ['picture'];
Offline.tags = ['picture'];
