import { Booking, Hold, PlainDate, SelectionItem } from '@termin/sdk/contract';
import * as z from 'zod/mini';
import { steps } from './steps.ts';

/** Text kept for as long as the tab is open: `sessionStorage`, or nothing where the page may not store. */
export interface TabStorage {
  /** null: nothing is kept. */
  read(): string | null;
  /** null forgets. */
  write(text: string | null): void;
}

/** All that a reload must bring back. */
const Snapshot = z.object({
  step: z.enum(steps),
  services: z.array(SelectionItem),
  offices: z.nullable(z.array(z.string())),
  date: z.nullable(PlainDate),
  held: z.nullable(z.object({ hold: Hold, secret: z.string(), deadline: z.number() })),
  form: z.record(z.string(), z.string()),
  booked: z.nullable(z.object({ booking: Booking, secret: z.string() })),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** null: nothing was kept, or by a version that kept something else. */
export function readSnapshot(storage: TabStorage): Snapshot | null {
  try {
    return Snapshot.parse(JSON.parse(storage.read() ?? 'null'));
  } catch {
    return null;
  }
}

export function writeSnapshot(storage: TabStorage, snapshot: Snapshot): void {
  storage.write(JSON.stringify(snapshot));
}
