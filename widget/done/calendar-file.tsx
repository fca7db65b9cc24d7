import type { Booked } from '@termin/sdk/flow';
import { useWidget } from '../context.ts';
import { useSignal } from '../hooks.ts';
import { Failure } from '../parts/failure/failure.tsx';
import { Icon } from '../parts/icon/icon.tsx';

/** «In Kalender speichern»: fetches the file with the booking's secret and hands it to the browser. */
export function CalendarFile({ booked }: { booked: Booked }) {
  const { flow, t } = useWidget();
  const error = useSignal<unknown>(null);
  const busy = useSignal(false);

  async function save() {
    if (busy.value) return;
    busy.value = true;
    error.value = null;
    try {
      const text = await flow.client.calendar({ id: booked.booking.id, token: booked.secret });
      download(text, t.done.calendarFile);
    } catch (failure) {
      error.value = failure;
    }
    busy.value = false;
  }

  return (
    <>
      {error.value !== null && <Failure error={error.value} retry={() => void save()} />}
      <button
        type="button"
        class="button"
        part="button"
        aria-disabled={busy.value}
        onClick={() => void save()}
      >
        <Icon name="calendar" />
        {t.done.calendar}
      </button>
    </>
  );
}

function download(text: string, name: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
