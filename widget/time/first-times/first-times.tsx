import { localDate, localTime } from '@termin/sdk/bare';
import type { Office } from '@termin/sdk/contract';
import { useWidget } from '../../context.ts';
import { Distance } from '../distance.tsx';

/** The first free time of each chosen office, side by side; pressing one shows its day. */
export function FirstTimes() {
  const { flow, t } = useWidget();
  const offices = flow.preferences.chosen.value;
  if (offices.length < 2) return null;
  return (
    <section class="first-times" aria-labelledby="first-times">
      <h3 id="first-times">{t.time.firstTimes}</h3>
      <ul>
        {offices.map((office) => (
          <li key={office.id}>
            <FirstTime office={office} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FirstTime({ office }: { office: Office }) {
  const { flow, t, format, cityText } = useWidget();
  const { calendar } = flow;
  const known = calendar.outlook.value?.first.find((entry) => entry.office === office.id);
  const start = known?.slot?.start;
  const words = start
    ? t.dayAt(format.shortDate(localDate(start)), t.clock(localTime(start)))
    : known
      ? t.time.none
      : '\u00a0';

  return (
    <button
      type="button"
      class="first-time"
      aria-disabled={!start}
      aria-pressed={start !== undefined && localDate(start) === calendar.date.value}
      onClick={() => start && calendar.pick(localDate(start))}
    >
      {cityText(office.name)}
      <span key={words} class="strong">
        {words}
      </span>
      <Distance office={office.id} />
    </button>
  );
}
