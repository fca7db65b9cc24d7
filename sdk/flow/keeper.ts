import type { FlowBooking } from './booking.ts';
import type { FlowCalendar } from './calendar.ts';
import type { FlowForm } from './form.ts';
import type { FlowHold } from './hold.ts';
import type { FlowPreferences } from './preferences.ts';
import type { FlowSelection } from './selection.ts';
import { type FlowStorage, readSnapshot, writeSnapshot } from './snapshot.ts';
import type { FlowSteps } from './steps.ts';

interface Parts {
  steps: FlowSteps;
  selection: FlowSelection;
  preferences: FlowPreferences;
  calendar: FlowCalendar;
  form: FlowForm;
  hold: FlowHold;
  booking: FlowBooking;
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
