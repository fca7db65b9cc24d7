import type {} from '@termin/widget/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Props = SvelteHTMLElements['termin-widget'];

/** `<termin-widget office="rheinhausen" deep-link ontermin-booked={…} />` as Svelte's checker sees it. */
export const right: Props = {
  office: 'rheinhausen',
  'deep-link': true,
  loading: 'lazy',
  'ontermin-booked': ({ detail }) => detail.number?.toUpperCase(),
};

// @ts-expect-error an office is a text
export const wrongAttribute: Props = { office: 7 };
// @ts-expect-error the page is told of no name
export const wrongDetail: Props = { 'ontermin-booked': ({ detail }) => detail.givenName };

export const desk: SvelteHTMLElements['termin-desk'] = { office: 'rheinhausen', counter: '6' };
// @ts-expect-error a counter is a text
export const wrongCounter: SvelteHTMLElements['termin-desk'] = { counter: 6 };

export const kiosk: SvelteHTMLElements['termin-kiosk'] = { office: 'rheinhausen', scanner: true };
// @ts-expect-error a scanner is there or not
export const wrongScanner: SvelteHTMLElements['termin-kiosk'] = { scanner: 'often' };
