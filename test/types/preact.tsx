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

// @ts-expect-error an office is a text
export const wrongAttribute = <termin-widget office={7} />;
// @ts-expect-error the version is a number
export const wrongDetail = <termin-widget ontermin-ready={({ detail }) => detail.version.trim()} />;
