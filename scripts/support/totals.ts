export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/** `12 passed, 0 failed`, and how many were skipped where any were. */
export function lastLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
