import { Icon } from '../../parts/icon/icon.tsx';
import type { BoardModel } from '../board.model.ts';
import type { BoardMessages } from '../messages/de.ts';
import type { Props } from './board.tsx';
import { saidIn } from './said-in.ts';

/** What keeps the board from showing what is so now. */
export function Trouble({ t, board }: Props) {
  const { followed, stale } = board;
  const { answer } = followed.value;
  if (!answer) {
    return (
      <p class="message" key={t.language} {...saidIn(t)}>
        {whyNothing(t, board)}
      </p>
    );
  }
  if (!stale.value) return null;
  const { time, minutes } = stale.value;
  return (
    <p class="stale" key={t.language} {...saidIn(t)}>
      <Icon name="warning" />
      <span key={minutes}>
        {t.stale(time)}
        {minutes > 0 && ` (${t.staleFor(minutes)})`}
      </span>
    </p>
  );
}

function whyNothing(t: BoardMessages, { followed, isUnreachable }: BoardModel): string {
  const { refusal } = followed.value;
  if (refusal) return refusal.code === 'not-found' ? t.unknownOffice : t.refused;
  return isUnreachable.value ? t.unreachable : t.connecting;
}
