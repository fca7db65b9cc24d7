import { isNumbered } from '../../day/is-numbered.ts';
import type { Shown } from '../calls/show-in-turn.ts';
import { fit } from '../fit.ts';
import type { BoardMessages } from '../messages/de.ts';
import { saidIn } from './said-in.ts';

interface CalledProps {
  t: BoardMessages;
  /** null: nobody is on the way to a counter. */
  shown: Shown | null;
  /** Nobody has been called today. */
  isFirst: boolean;
}

/** Who is called now, and where to. */
export function Called({ t, shown, isFirst }: CalledProps) {
  if (!shown) {
    return (
      <div class="message" key={t.language} {...saidIn(t)}>
        <p class="strong">{isFirst ? t.nobodyYet : t.resting}</p>
        <p>{t.nobodyYetHelp}</p>
      </div>
    );
  }
  const { call, isNew } = shown;
  return (
    <div class={isNew ? 'called new' : 'called'} part="called">
      <p class="caption number-word" key={t.language} {...saidIn(t)}>
        {call.again ? `${t.number} (${t.again})` : t.number}
      </p>
      <p class="number" key={`${call.number} ${call.at}`} style={fit(call.number)}>
        {call.number}
      </p>
      <Arrow />
      <p class="caption counter-word" key={t.language} {...saidIn(t)}>
        {isNumbered(call.counter) && t.counter}
      </p>
      <p class="counter" key={`${call.counter} ${call.at}`} style={fit(call.counter)}>
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
