import type { TerminError } from '@termin/sdk/bare';
import { useSignal } from '../../hooks.ts';
import type { Language } from '../../language/language.ts';
import { Note } from '../../parts/note/note.tsx';
import type { Face } from '../face.ts';
import type { DeskMessages } from '../messages/de.ts';
import { counterName } from '../parts/standing.ts';
import { LanguageChoice } from './language-choice.tsx';

interface Props extends Face {
  language: Language<DeskMessages>;
  /** What the office is called; its id while that is not known. */
  office: string;
  /** Whether the clerk chooses the counter, and not the page. */
  canMove: boolean;
  onKeys(): void;
}

/** Where, when and who; and whether what is seen is what is. */
export function Header({ desk, t, language, office, canMove, onKeys }: Props) {
  const { counter, day, clock, session } = desk;
  const { status, name } = session.state.value;
  const failure = useSignal<TerminError | null>(null);
  const time = clock.time.value;
  const isSeated = counter.value !== null && day.value !== null;

  return (
    <header class="head">
      <div class="where">
        <h2 key={counter.value}>{isSeated ? counterName(t, counter.value ?? '') : t.title}</h2>
        <p class="help">{office}</p>
      </div>
      {time !== null && day.value && (
        <p class="when">
          <span key={time} class="clock">
            {t.clock(time)}
          </span>
          <span key={day.value.day} class="help">
            {longDate(day.value.day, t.language)}
          </span>
        </p>
      )}
      <Line {...{ desk, t }} />
      <div class="choices tools">
        <LanguageChoice {...{ t, language }} />
        {name !== null && <span class="help">{t.head.loggedIn(name)}</span>}
        {canMove && isSeated && (
          <button type="button" class="link quiet" onClick={() => desk.sit(null)}>
            {t.head.moveAway}
          </button>
        )}
        <button type="button" class="link quiet" onClick={onKeys}>
          {t.head.keys}
        </button>
        {name !== null && status !== 'absent' && (
          <button type="button" class="link quiet" onClick={logOut}>
            {t.head.logOut}
          </button>
        )}
      </div>
      {failure.value && (
        <Note tone="danger" urgent>
          <p>{t.head.notLoggedOut}</p>
        </Note>
      )}
    </header>
  );

  async function logOut(): Promise<void> {
    failure.value = await desk.logOut();
  }
}

/** «Donnerstag, 12. März» */
function longDate(day: string, language: string): string {
  const locale = `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(day));
}

/** An honest sign of the connection. */
function Line({ desk, t }: Face) {
  const { state, since } = desk.connection.value;
  if (state !== 'live' && state !== 'stale') return null;
  const words = state === 'live' ? t.head.live : since === null ? t.head.lost : t.head.stale(since);
  return (
    <p class={`line ${state}`} role="status">
      <span key={words}>{words}</span>
    </p>
  );
}
