import type { BookingModel } from './booking.ts';
import type { Calendar } from './calendar.ts';
import type { Form } from './form.ts';
import type { HoldModel } from './hold.ts';
import type { Preferences } from './preferences.ts';
import type { SelectionModel } from './selection.ts';
import { readSnapshot, type TabStorage, writeSnapshot } from './session.ts';
import type { Flow } from './steps.ts';

interface Parts {
  flow: Flow;
  selection: SelectionModel;
  preferences: Preferences;
  calendar: Calendar;
  form: Form;
  hold: HoldModel;
  booking: BookingModel;
}

/** Keeps the state of the parts in the tab, and brings it back after a reload. */
export interface Keeper {
  /** Changes nothing when nothing was kept. */
  restore(): void;
  /** Writes everything; inside an effect it runs again whenever something changes. */
  save(): void;
}

export function createKeeper(storage: TabStorage, parts: Parts): Keeper {
  const { flow, selection, preferences, calendar, form, hold, booking } = parts;
  return {
    restore: () => {
      const kept = readSnapshot(storage);
      if (!kept) return;
      selection.replace(kept.services);
      preferences.want(kept.offices);
      preferences.startFrom(kept.postalCode);
      calendar.restore(kept.date);
      form.replace(kept.form);
      hold.restore(kept.held);
      booking.restore(kept.booked);
      flow.restore(kept.step);
    },
    save: () =>
      writeSnapshot(storage, {
        step: flow.step.value,
        services: selection.items.value,
        offices: preferences.wanted.value,
        date: calendar.picked.value ? calendar.date.value : null,
        postalCode: preferences.postalCode.value,
        held: hold.held.value,
        form: form.values.value,
        booked: booking.booked.value,
      }),
  };
}
