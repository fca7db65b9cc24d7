import { useWidget } from '../../context.ts';
import { OfficeAddress } from '../../parts/city-text/city-text.tsx';
import { Distance } from '../distance.tsx';
import { StartFrom } from '../start-from/start-from.tsx';

/** «Präferenzen»: in which offices to look for times. Takes effect at once. */
export function Preferences() {
  const { flow, t, announce, cityText } = useWidget();
  const { preferences } = flow;
  const chosen = new Set(preferences.chosen.value.map(({ id }) => id));

  function toggle(event: Event, id: string) {
    if (chosen.size === 1 && chosen.has(id)) {
      event.preventDefault();
      announce(t.time.lastOffice);
    } else preferences.toggle(id);
  }

  return (
    <fieldset class="preferences" part="card">
      <legend>{t.time.preferencesTitle}</legend>
      <StartFrom />
      <div class="preferences-list">
        {preferences.offering.value.map((office) => (
          <label key={office.id} class="tick">
            <input
              type="checkbox"
              checked={chosen.has(office.id)}
              onClick={(event) => toggle(event, office.id)}
            />
            <span>
              {cityText(office.name)}
              <span class="block help">
                <OfficeAddress office={office} />
              </span>
              <Distance office={office.id} />
            </span>
          </label>
        ))}
      </div>
      {chosen.size === 1 && <p class="help">{t.time.lastOffice}</p>}
      {chosen.size < preferences.offering.value.length && (
        <button type="button" class="button small" part="button" onClick={() => preferences.want(null)}>
          {t.time.allOffices}
        </button>
      )}
    </fieldset>
  );
}
