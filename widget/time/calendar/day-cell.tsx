import type { Day } from '@termin/sdk/contract';
import type { PlainDate } from '@termin/sdk/flow';
import { useWidget } from '../../context.ts';
import { dayWords } from './day-words.ts';

interface DayCellProps {
  date: PlainDate;
  /** undefined: not loaded yet. */
  day: Day | undefined;
  past: boolean;
  isToday: boolean;
  chosen: boolean;
  tabStop: boolean;
  onPick: (date: PlainDate) => void;
}

/** A day: what it looks like is also said in its label. Days without a time can be reached, and say why. */
export function DayCell({ date, day, past, isToday, chosen, tabStop, onPick }: DayCellProps) {
  const { t, format } = useWidget();
  const look = past ? 'past' : (day?.status ?? 'unknown');
  const words = past ? t.time.past : day && dayWords(t, format, day);
  const label = [format.longDate(date), isToday && t.time.today, words].filter(Boolean).join(', ');

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the date grid pattern of WAI-ARIA
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it takes the focus
    <td role="gridcell" aria-selected={chosen}>
      <button
        type="button"
        class={`day ${look}`}
        part="day"
        data-date={date}
        tabIndex={tabStop ? 0 : -1}
        aria-label={label}
        aria-disabled={look !== 'free'}
        aria-current={isToday ? 'date' : undefined}
        onClick={() => onPick(date)}
      >
        <span>{Number(date.slice(8))}</span>
      </button>
    </td>
  );
}
