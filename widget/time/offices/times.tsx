import type { Slot } from '@termin/sdk/contract';
import { useWidget } from '../../context.ts';
import { timeOf } from '../../model/plain-date.ts';

const manyTimes = 8;

/** Times as buttons; morning and afternoon apart when there are many. */
export function Times({ slots }: { slots: Slot[] }) {
  const { t } = useWidget();
  const morning = slots.filter(({ start }) => timeOf(start) < '12:00');
  const afternoon = slots.filter(({ start }) => timeOf(start) >= '12:00');
  const apart = slots.length > manyTimes && morning.length > 0 && afternoon.length > 0;

  if (!apart) return <TimeList slots={slots} />;
  return (
    <>
      <TimeList title={t.time.morning} slots={morning} />
      <TimeList title={t.time.afternoon} slots={afternoon} />
    </>
  );
}

function TimeList({ title, slots }: { title?: string; slots: Slot[] }) {
  if (slots.length === 0) return null;
  return (
    <div class="group tight">
      {title && <h5>{title}</h5>}
      <ul class="times">
        {slots.map((slot) => (
          <li key={slot.start}>
            <TimeButton slot={slot} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Pressing it holds the time. */
function TimeButton({ slot }: { slot: Slot }) {
  const { model, t } = useWidget();
  const { hold } = model;
  const held = isSame(slot, hold.held.value?.hold);
  const taking = isSame(slot, hold.taking.value);
  const range = t.range(timeOf(slot.start), timeOf(slot.end));
  return (
    <button
      type="button"
      class="time-button"
      aria-pressed={held}
      aria-busy={taking}
      aria-label={t.clock(range)}
      onClick={() => !held && !taking && void model.take(slot)}
    >
      {range}
    </button>
  );
}

function isSame(slot: Slot, other: Slot | null | undefined): boolean {
  return slot.office === other?.office && slot.start === other.start;
}
