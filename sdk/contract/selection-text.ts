import type { Selection } from './selection.ts';

/** Writes a selection for a query string: `reisepass:2,meldung`. */
export function formatSelection(selection: Selection): string {
  return selection
    .map(({ service, quantity }) => (quantity === 1 ? service : `${service}:${quantity}`))
    .join(',');
}

/** Reads what `formatSelection` writes. Checks nothing: what is no number becomes `NaN`, which `Selection` refuses. */
export function parseSelection(text: string): { service: string; quantity: number }[] {
  return text.split(',').map((item) => {
    const [service = '', quantity = '1'] = item.trim().split(':');
    return { service, quantity: /^\d+$/.test(quantity) ? Number(quantity) : Number.NaN };
  });
}
