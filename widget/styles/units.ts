const unit = '--termin-rem';

/**
 * Makes `rem` in our styles the widget's own unit: the font size of the place it stands in, at least 16 px. The page's
 * real `rem` is not to be relied on: many set the root to 62.5 %. Registered, so that it is a length that all parts
 * inherit, and not `1em` of each. In a container's query `em` is the container's.
 */
export function inOwnUnits(css: string): string {
  try {
    CSS.registerProperty({ name: unit, syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Another copy of the script was first.
  }
  return css.replace(/(@container[^{]*)|(-?[\d.]+)rem/g, (_, query: string | undefined, count: string) =>
    query ? query.replace('rem', 'em') : `calc(${count}*var(${unit}))`,
  );
}
