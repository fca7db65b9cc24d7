import type { TerminEvents, TerminWidget } from '@termin/widget';
import type { TerminDesk } from '@termin/widget/desk';

/** In a page without a framework the element's own types are all there is. */
export function inThePage(): void {
  const widget: TerminWidget | null = document.querySelector('termin-widget');
  if (!widget) return;
  widget.office = 'rheinhausen';
  widget.deepLink = true;
  widget.loading = 'lazy';
  widget.restart();
  widget.focus({ preventScroll: true });
  widget.addEventListener('termin-booked', ({ detail }) => detail.services.map(({ quantity }) => quantity));
  document.addEventListener('termin-error', (event) => (event as TerminEvents['termin-error']).detail.code);

  // @ts-expect-error an office is a text
  widget.office = 7;
  // @ts-expect-error the page is told of no secret
  widget.addEventListener('termin-slot-held', ({ detail }) => detail.secret);
  // @ts-expect-error only version 1 exists
  widget.addEventListener('termin-ready', ({ detail }) => detail.version === 2);
}

export function atTheDesk(): void {
  const desk: TerminDesk | null = document.querySelector('termin-desk');
  if (desk) desk.counter = '6';
  // @ts-expect-error a counter is a text
  if (desk) desk.counter = 6;
}
