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
  const isIt = (other?: Slot | null) => slot.office === other?.office && slot.start === other.start;
  const range = t.range(timeOf(slot.start), timeOf(slot.end));
  return (
    <button
      type="button"
      class="time-button"
      aria-pressed={isIt(hold.held.value?.hold)}
      aria-busy={isIt(hold.taking.value)}
      aria-label={t.clock(range)}
      // Asked at the press: a second one may come before the first has changed the screen.
      onClick={() => isIt(hold.held.value?.hold) || isIt(hold.taking.value) || model.take(slot)}
    >
      {range}
    </button>
  );
}
