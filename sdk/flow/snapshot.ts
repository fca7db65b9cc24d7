import type { Selection } from '@termin/sdk/contract';
import type { Booked } from './booking.ts';
import type { FormValues } from './form.ts';
import type { Held } from './hold.ts';
import type { Step } from './steps.ts';

/** Text kept for as long as the tab is open: `sessionStorage`, or nothing where the page may not store. */
export interface FlowStorage {
  /** null: nothing is kept. */
  read(): string | null;
  /** null forgets. */
  write(text: string | null): void;
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
