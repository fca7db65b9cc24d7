import { localTime } from '@termin/sdk/bare';
import type { Slot } from '@termin/sdk/contract';
import { startsIn } from '@termin/sdk/flow';
import { useWidget } from '../../context.ts';

/** Times as buttons, morning and afternoon apart. */
export function Times({ slots }: { slots: Slot[] }) {
  const { t } = useWidget();
  return (['morning', 'afternoon'] as const).map((part) => (
    <TimeList key={part} title={t.time.parts[part]} slots={slots.filter((slot) => startsIn(part, slot))} />
  ));
}

function TimeList({ title, slots }: { title: string; slots: Slot[] }) {
  if (slots.length === 0) return null;
  return (
    <div class="group tight">
      <h5 class="help">{title}</h5>
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
  const { flow, t } = useWidget();
  const { hold } = flow;
  const isIt = (other?: Slot | null) => slot.office === other?.office && slot.start === other.start;
  const range = t.range(localTime(slot.start), localTime(slot.end));
  return (
    <button
      type="button"
      class="time-button"
      part="slot"
      translate={false}
      aria-pressed={isIt(hold.held.value?.hold)}
      aria-busy={isIt(hold.taking.value)}
      aria-label={t.clock(range)}
      // Asked at the press: a second one may come before the first has changed the screen.
      onClick={() => isIt(hold.held.value?.hold) || isIt(hold.taking.value) || flow.take(slot)}
    >
      {range}
    </button>
  );
}
