import { LiveRegion } from '../../root/live-region.tsx';
import type { BoardModel } from '../board.model.ts';
import type { BoardMessages } from '../messages/de.ts';
import { Called } from './called.tsx';
import { Head } from './head.tsx';
import { Outlook } from './outlook.tsx';
import { Recent } from './recent.tsx';
import { Trouble } from './trouble.tsx';

export interface Props {
  t: BoardMessages;
  board: BoardModel;
}

/** Pixels by which everything moves from one minute to the next, so that nothing burns into the screen. */
const drift = [0, 1, 2, 3, 4, 3, 2, 1];

/** The whole screen. */
export function Board({ t, board }: Props) {
  const { followed, shown, stale, time, words } = board;
  const { answer } = followed.value;
  const minute = Number(time.value?.slice(-2) ?? 0);
  const shift = { '--_x': drift[minute % 8], '--_y': drift[Math.floor(minute / 8) % 8] };
  const w = words.value ?? t;
  // Nobody waits, and no counter has called for a while: whoever was called last has long gone.
  const isResting = answer?.waiting === 0 && answer.estimate === null && !shown.value?.isNew;
  const large = isResting ? null : shown.value;
  return (
    <div class="board" style={shift}>
      <Head t={t} board={board} />
      {answer && <Called t={w} shown={large} isFirst={answer.calls.length === 0} />}
      {answer && <Recent t={w} calls={answer.calls} shown={large} />}
      {answer && !stale.value && <Outlook t={w} board={answer} />}
      <Trouble t={w} board={board} />
      <LiveRegion said={board.said} />
    </div>
  );
}
