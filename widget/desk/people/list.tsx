import type { DeskDay, DeskVisit } from '@termin/sdk/contract';
import { useRef, useSignal } from '../../hooks.ts';
import type { Face } from '../face.ts';
import { standing } from '../parts/standing.ts';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { Row } from './row.tsx';

interface Props extends Face {
  day: DeskDay;
  visits: readonly DeskVisit[];
  title: string;
  /** What is said where nobody is shown. */
  empty: string;
  /** Whether the order is that of the calls. */
  isQueue: boolean;
}

/** Rows that are walked through with the arrows. Who has the focus keeps it, wherever their row goes. */
export function List({ desk, t, day, visits, title, empty, isQueue }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const reached = useSignal<string | null>(null);
  const moved = useSignal('');
  desk.clock.time.value; // What is said of somebody changes with the minute.
  const at = Math.max(
    0,
    visits.findIndex(({ id }) => id === reached.value),
  );
  const place = { rule: day.rule, now: desk.clock.now(), counter: desk.counter.value };

  useKeptFocus(list, (had) => {
    const id = had.closest('li')?.dataset['id'];
    const gone = day.visits.find((visit) => visit.id === id);
    if (gone && !visits.includes(gone)) moved.value = t.people.left(gone.number, standing(t, gone, place));
    const row = rowOf(visits.includes(gone as DeskVisit) ? gone : visits[Math.min(at, visits.length - 1)]);
    return row ?? list.current?.querySelector<HTMLElement>('.nobody') ?? null;
  });

  function rowOf(visit: DeskVisit | undefined): HTMLElement | null {
    return list.current?.querySelector<HTMLElement>(`[data-id="${visit?.id}"] > button`) ?? null;
  }

  function walk(event: KeyboardEvent): void {
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: visits.length - 1,
    };
    const to = rowOf(visits[steps[event.key] ?? -1]);
    if (!to || !(event.target as Element).matches('.row')) return;
    event.preventDefault();
    to.focus();
  }

  return (
    <div ref={list}>
      <p class="hidden" role="status">
        {moved.value && <span key={moved.value}>{moved.value}</span>}
      </p>
      {visits.length === 0 && (
        <p class="nobody" tabIndex={-1}>
          {empty}
        </p>
      )}
      <ol
        class={isQueue ? 'rows queue' : 'rows'}
        aria-label={title}
        hidden={visits.length === 0}
        onKeyDown={walk}
      >
        {visits.map((visit, index) => (
          <li key={visit.id} data-id={visit.id} class={visit.state}>
            <Row
              {...{ desk, t, visit }}
              words={standing(t, visit, place)}
              isReached={index === at}
              onReach={() => {
                reached.value = visit.id;
              }}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
