import type { BookingControl } from './booking.ts';
import type { CalendarControl } from './calendar.ts';
import type { HoldControl } from './create-hold.ts';
import type { FlowForm } from './form.ts';
import type { FlowPreferences } from './preferences.ts';
import type { FlowSelection } from './selection.ts';
import { type FlowStorage, readSnapshot, writeSnapshot } from './snapshot.ts';
import type { StepsControl } from './steps.ts';

interface Parts {
  steps: StepsControl;
  selection: FlowSelection;
  preferences: FlowPreferences;
  calendar: CalendarControl;
  form: FlowForm;
  hold: HoldControl;
  booking: BookingControl;
}

/** Keeps the state of the parts in the tab, and brings it back after a reload. */
export interface Keeper {
  /** Changes nothing when nothing was kept. */
  restore(): void;
  /** Writes everything; inside an effect it runs again whenever something changes. */
  save(): void;
}

export function createKeeper(storage: FlowStorage, parts: Parts): Keeper {
  const { steps, selection, preferences, calendar, form, hold, booking } = parts;
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
      steps.restore(kept.step);
    },
    save: () =>
      writeSnapshot(storage, {
        step: steps.step.value,
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
