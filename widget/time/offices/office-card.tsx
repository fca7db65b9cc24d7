import { localDate, localTime } from '@termin/sdk/bare';
import type { Office, OfficeSlots, Slot } from '@termin/sdk/contract';
import { startsIn } from '@termin/sdk/flow';
import { useWidget } from '../../context.ts';
import { useSignal } from '../../hooks.ts';
import { OfficeAddress } from '../../parts/city-text/city-text.tsx';
import { dayWords } from '../calendar/day-words.ts';
import { Distance } from '../distance.tsx';
import { Times } from './times.tsx';

/** Up to here the times of several offices are shown at once; the others on request. */
const few = 8;

interface OfficeCardProps {
  office: Office;
  times: OfficeSlots;
  /** The only office on the screen: there is room for all its times. */
  alone: boolean;
}

export function OfficeCard({ office, times, alone }: OfficeCardProps) {
  const { flow, t, cityText } = useWidget();
  const all = useSignal(alone);
  const part = flow.preferences.partOfDay.value;
  const slots = times.slots.filter((slot) => startsIn(part, slot));
  const shown = all.value || alone ? slots : slots.slice(0, few);

  return (
    <article class="office" part="card" aria-labelledby={`office-${office.id}`}>
      <div>
        <h4 id={`office-${office.id}`}>{cityText(office.name)}</h4>
        <p class="help">
          <OfficeAddress office={office} />
          <Distance office={office.id} />
        </p>
      </div>
      {times.slots.length === 0 && <NoTimes office={office} times={times} />}
      {slots.length === 0 && times.slots.length > 0 && (
        <p key={part} class="no-times">
          {t.time.noneInPart(t.time.parts[part], times.slots.length)}
        </p>
      )}
      <Times slots={shown} />
      {shown.length < slots.length && (
        <button
          key={slots.length}
          type="button"
          class="link"
          onClick={() => {
            all.value = true;
          }}
        >
          {t.time.allTimes(slots.length)}
        </button>
      )}
    </article>
  );
}

/** Why the office has no time on the day, and when it has its first. */
function NoTimes({ office, times }: { office: Office; times: OfficeSlots }) {
  const { flow, t, format } = useWidget();
  const outlook = flow.calendar.outlook.value;
  const first: Slot | null | undefined = outlook?.first.find((entry) => entry.office === office.id)?.slot;
  const { status, reason, opensAt } = times;
  const words = dayWords(t, format, { status, reason, opensAt, date: '', free: 0, offices: [] });
  return (
    <p class="no-times">
      <span key={words}>{words}</span>
      {first && (
        <button
          key={first.start}
          type="button"
          class="link"
          onClick={() => flow.calendar.pick(localDate(first.start))}
        >
          {t.time.firstFree(format.shortDate(localDate(first.start)), localTime(first.start))}
        </button>
      )}
      {outlook && !first && <span>{t.time.noTimes}</span>}
    </p>
  );
}
