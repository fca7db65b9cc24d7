import type {} from '@termin/widget/vue';
import type { GlobalComponents } from 'vue';

type Props = InstanceType<GlobalComponents['termin-widget']>['$props'];

/** `<termin-widget office="rheinhausen" deep-link @termin-booked="…" />` as Vue's checker sees it. */
export const right: Props = {
  office: 'rheinhausen',
  'deep-link': true,
  loading: 'lazy',
  onTerminBooked: ({ detail }) => detail.number?.toUpperCase(),
};

// @ts-expect-error an office is a text
export const wrongAttribute: Props = { office: 7 };
// @ts-expect-error the page is told of no name
export const wrongDetail: Props = { onTerminBooked: ({ detail }) => detail.givenName };

type DeskProps = InstanceType<GlobalComponents['termin-desk']>['$props'];

export const desk: DeskProps = { office: 'rheinhausen', counter: '6' };
// @ts-expect-error a counter is a text
export const wrongCounter: DeskProps = { counter: 6 };

type KioskProps = InstanceType<GlobalComponents['termin-kiosk']>['$props'];

export const kiosk: KioskProps = { office: 'rheinhausen', scanner: true };
// @ts-expect-error a scanner is there or not
export const wrongScanner: KioskProps = { scanner: 'often' };
