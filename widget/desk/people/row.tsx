import { localTime } from '@termin/sdk/bare';
import type { DeskVisit } from '@termin/sdk/contract';
import { Icon } from '../../parts/icon/icon.tsx';
import type { Face } from '../face.ts';
import { whoIs } from '../parts/standing.ts';
import { Entry } from './entry.tsx';

interface Props extends Face {
  visit: DeskVisit;
  /** How things stand with them. */
  words: string;
  /** Whether Tab comes to this row; the arrows go on from there. */
  isReached: boolean;
  onReach(): void;
}

/** Somebody in a line; pressed, it opens and says more. */
export function Row({ desk, t, visit, words, isReached, onReach }: Props) {
  const { id, number, start, arrivedAt, matters } = visit;
  const isOpen = desk.opened.value === id;
  const time = localTime(start ?? arrivedAt ?? '');
  const [first, ...more] = matters;
  const matter = first ? `${first.quantity > 1 ? `${first.quantity} × ` : ''}${first.name}` : '';
  return (
    <>
      <button
        type="button"
        class="row"
        aria-expanded={isOpen}
        tabIndex={isReached ? 0 : -1}
        onFocus={onReach}
        onClick={() => {
          desk.opened.value = isOpen ? null : id;
        }}
      >
        <span class="time">{time}</span> <span class="short-number">{number}</span>{' '}
        <span class="who">{whoIs(t, visit)}</span>{' '}
        <span class="what" dir="auto">
          {matter}
          {more.length > 0 && ` ${t.people.more(more.length)}`}
        </span>{' '}
        <span key={words} class="how">
          {words}
        </span>
        <Icon name="arrow" />
      </button>
      {isOpen && <Entry {...{ desk, t, visit }} />}
    </>
  );
}
