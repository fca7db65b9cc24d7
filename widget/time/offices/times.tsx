import type { Slot } from '@termin/sdk/contract';
import { useWidget } from '../../context.ts';
import { timeOf } from '../../model/plain-date.ts';
import { isIn } from '../../model/preferences.ts';

/** Times as buttons, morning and afternoon apart. */
export function Times({ slots }: { slots: Slot[] }) {
  const { t } = useWidget();
  return (['morning', 'afternoon'] as const).map((part) => (
    <TimeList key={part} title={t.time.parts[part]} slots={slots.filter((slot) => isIn(part, slot))} />
  ));
}

function TimeList({ title, slots }: { title: string; slots: Slot[] }) {
  if (slots.length === 0) return null;
  return (
    <div class="group tight">
      <h5>{title}</h5>
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
