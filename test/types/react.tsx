/** @jsxImportSource react */

import type { TerminWidget } from '@termin/widget';
import type {} from '@termin/widget/react';
import { createRef } from 'react';

// Compiled by `npm run types`, never run: what must hold compiles, what must not is expected to fail.
const ref = createRef<TerminWidget>();

export const right = (
  <termin-widget
    ref={ref}
    api="https://termine.example.de"
    office="rheinhausen"
    service="reisepass:2"
    deep-link
    history
    loading="lazy"
    className="booking"
    ontermin-step={({ detail }) => detail.step satisfies 'services' | 'time' | 'details' | 'summary' | 'done'}
    ontermin-booked={({ detail }) => detail.number?.toUpperCase()}
  >
    <a href="tel:+4920394000">0203 94000</a>
  </termin-widget>
);

// @ts-expect-error an office is a text
export const wrongAttribute = <termin-widget office={7} />;
// @ts-expect-error there is no such way to load
export const wrongValue = <termin-widget loading="soon" />;
// @ts-expect-error the page is told of no name
export const wrongDetail = <termin-widget ontermin-booked={({ detail }) => detail.givenName} />;

export const desk = <termin-desk office="rheinhausen" counter="6" theme="auto" className="desk" />;
// @ts-expect-error a counter is a text
export const wrongCounter = <termin-desk counter={6} />;

export const kiosk = <termin-kiosk office="rheinhausen" languages="de en" scanner print />;
// @ts-expect-error a printer is there or not
export const wrongPrinter = <termin-kiosk print="often" />;
