import { isNumbered } from '../../day/is-numbered.ts';
import type { Shown } from '../calls/show-in-turn.ts';
import { fit } from '../fit.ts';
import type { BoardMessages } from '../messages/de.ts';
import { saidIn } from './said-in.ts';

interface CalledProps {
  t: BoardMessages;
  shown: Shown | null;
  /** Nobody waits, and no counter has called for a while: whose number stands there has long gone. */
  isResting: boolean;
}

/** Who is called now, and where to. */
export function Called({ t, shown, isResting }: CalledProps) {
  if (!shown || (isResting && !shown.isNew)) {
    return (
      <div class="message" {...saidIn(t)}>
        <p class="strong">{shown ? t.resting : t.nobodyYet}</p>
        <p>{t.nobodyYetHelp}</p>
      </div>
    );
  }
  const { call, isNew } = shown;
  return (
    <div class={isNew ? 'called new' : 'called'} part="called">
      <p class="caption number-word" {...saidIn(t)}>
        {call.again ? `${t.number} (${t.again})` : t.number}
      </p>
      <p class="number" key={shown} style={fit(call.number)}>
        {call.number}
      </p>
      <Arrow />
      <p class="caption counter-word" {...saidIn(t)}>
        {isNumbered(call.counter) && t.counter}
      </p>
      <p class="counter" key={call} style={fit(call.counter)}>
        {call.counter}
      </p>
    </div>
  );
}

/** Understood in any language: from the number to the counter. */
function Arrow() {
  return (
    <svg class="arrow" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 12h17M14 6l6 6-6 6" />
    </svg>
  );
}
