import { useWidget } from '../../context.ts';
import { useSignal } from '../../hooks.ts';
import { Actions } from '../../parts/actions/actions.tsx';
import { Icon } from '../../parts/icon/icon.tsx';
import { Note } from '../../parts/note/note.tsx';
import { useSaid } from '../../parts/use-said.ts';

/** What is chosen so far, in sight all the time, with the way on. */
export function ChosenBar() {
  const { flow, t, cityText } = useWidget();
  const { selection, preferences } = flow;
  const asked = useSignal(false);
  const chosen = selection.chosen.value;
  const apart = preferences.offering.value.length === 0;
  const obstacle = chosen.length === 0 ? t.services.nothingChosen : apart ? t.services.noCommonOffice : null;

  const duration = t.services.duration(preferences.minutes.value);
  useSaid(chosen.length > 0 ? duration : '');

  function goOn() {
    asked.value = obstacle !== null;
    if (!obstacle) flow.go('time');
  }

  return (
    <div class={chosen.length > 0 ? 'bar sticky' : 'bar'}>
      {chosen.length > 0 && (
        <div class="chosen">
          <ul class="chips" aria-label={t.services.chosen}>
            {chosen.map(({ service, quantity }) => (
              <li key={`${service.id} ${quantity}`} class="chip">
                <span>
                  {quantity > 1 && t.services.times(quantity)} {cityText(service.name)}
                </span>
                <button
                  type="button"
                  class="round"
                  aria-label={t.services.remove(service.name)}
                  onClick={() => selection.toggle(service)}
                >
                  <Icon name="cross" />
                </button>
              </li>
            ))}
          </ul>
          <p key={duration} class="chosen-minutes">
            <Icon name="clock" />
            {duration}
          </p>
        </div>
      )}
      {obstacle && (asked.value || chosen.length > 0) && (
        <Note tone="warning" urgent>
          <p key={obstacle}>{obstacle}</p>
        </Note>
      )}
      <Actions>
        <button
          type="button"
          class="button primary"
          part="button primary"
          aria-disabled={obstacle !== null}
          onClick={goOn}
        >
          {t.next}
        </button>
      </Actions>
    </div>
  );
}
