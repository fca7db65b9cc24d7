import type { Selection } from '../contract/index.ts';
import type { Booked } from './booking.ts';
import type { FormValues } from './form.ts';
import type { Held } from './hold.ts';
import type { Step } from './steps.ts';

/**
 * A place for one text, the state of the flow. It holds what the citizen has typed and the hold's secret: it must end with
 * the tab, as `sessionStorage` does.
 *
 * @example
 * const storage: FlowStorage = {
 *   read: () => sessionStorage.getItem('termin'),
 *   write: (text) => sessionStorage.setItem('termin', text),
 * };
 */
export interface FlowStorage {
  /** null: nothing is kept. */
  read(): string | null;
  /** In place of what was kept before. */
  write(text: string): void;
}

/** All that a reload must bring back. */
export interface Snapshot {
  step: Step;
  services: Selection;
  offices: string[] | null;
  date: string | null;
  /** Where the citizen starts from, to sort offices by distance. */
  postalCode: string;
  held: Held | null;
  form: Partial<FormValues>;
  booked: Booked | null;
}

/** To be counted up whenever a snapshot means something else. */
const version = 1;

/** null: nothing was kept, or by a version of the widget that kept something else. */
export function readSnapshot(storage: FlowStorage): Snapshot | null {
  try {
    const [kept, snapshot]: [number, Snapshot] = JSON.parse(storage.read() ?? '[]');
    return kept === version ? snapshot : null;
  } catch {
    return null;
  }
}

export function writeSnapshot(storage: FlowStorage, snapshot: Snapshot): void {
  storage.write(JSON.stringify([version, snapshot]));
}
