import { Note } from '../../parts/note/note.tsx';
import type { Face } from '../face.ts';
import type { DeskMessages } from '../messages/de.ts';
import type { Outcome as OutcomeOf } from '../model/deeds.ts';
import { failureText } from '../parts/failure-text.ts';

/** What came of what the clerk did; read out too. */
export function Outcome({ desk, t }: Face) {
  const { deeds, day } = desk;
  const failure = deeds.failure.value;
  const outcome = deeds.outcome.value;
  return (
    <div class="outcome">
      <div role="status">
        {outcome && (
          <p key={outcome.press.id} class={outcome.visit === null ? '' : 'well'}>
            {outcomeText(t, outcome, numberOf)}
          </p>
        )}
      </div>
      {failure && (
        <Note key={failure.press.id} tone="danger" urgent title={t.failed.titles[failure.press.deed.kind]}>
          {failureText(t, failure, day.value).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p class="choices">
            {failure.canRetry && (
              <button type="button" class="button small" part="button" onClick={deeds.retry}>
                {t.retry}
              </button>
            )}
            <button type="button" class="link quiet" onClick={deeds.discard}>
              {failure.canRetry ? t.cancel : t.close}
            </button>
          </p>
        </Note>
      )}
    </div>
  );

  function numberOf(visit: string | undefined): string {
    return day.value?.visits.find(({ id }) => id === visit)?.number ?? '';
  }
}

/** `numberOf` knows the numbers of those whom the answer does not tell. */
function outcomeText(
  t: DeskMessages,
  { press: { deed }, visit }: OutcomeOf,
  numberOf: (visit: string | undefined) => string,
): string {
  const { done } = t;
  if (visit === null) return done.nobody;
  const undo =
    visit?.state === 'called'
      ? done.backHere
      : visit?.state === 'waiting'
        ? done.waitsAgain
        : done.expectedAgain;
  const words = {
    call: done.call,
    arrive: done.arrive,
    recall: done.recall,
    finish: done.finish,
    noShow: done.noShow,
    undo,
  };
  return words[deed.kind](visit?.number ?? numberOf(deed.visit));
}
