import type {} from '@termin/widget/preact';

export const right = (
  <termin-widget
    api="https://termine.example.de"
    office="rheinhausen"
    deep-link
    ontermin-booked={({ detail }) => detail.start.slice(0, 10)}
  >
    0203 94000
  </termin-widget>
);

export const board = <termin-board office="rheinhausen" chime="off" speech="de en" />;

// @ts-expect-error the chime is on or off
export const wrongChime = <termin-board chime="loud" />;
// @ts-expect-error an office is a text
export const wrongAttribute = <termin-widget office={7} />;
// @ts-expect-error the version is a number
export const wrongDetail = <termin-widget ontermin-ready={({ detail }) => detail.version.trim()} />;

export const desk = <termin-desk office="rheinhausen" counter="6" theme="auto" />;
// @ts-expect-error a counter is a text
export const wrongCounter = <termin-desk counter={6} />;

export const kiosk = <termin-kiosk office="rheinhausen" languages="de en" scanner print />;
// @ts-expect-error a printer is there or not
export const wrongPrinter = <termin-kiosk print="often" />;
