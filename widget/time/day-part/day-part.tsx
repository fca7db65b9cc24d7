import { useWidget } from '../../context.ts';
import { partsOfDay } from '../../model/preferences.ts';

/** Whole day, morning or afternoon: which times are shown. */
export function DayPart() {
  const { model, t } = useWidget();
  const { preferences } = model;
  const wanted = preferences.partOfDay.value;
  return (
    <fieldset class="day-part">
      <legend class="hidden">{t.time.partOfDay}</legend>
      {partsOfDay.map((part) => (
        <label key={part}>
          <input
            class="hidden"
            type="radio"
            name="part-of-day"
            checked={part === wanted}
            onChange={() => preferences.wantPart(part)}
          />
          {t.time.parts[part]}
        </label>
      ))}
    </fieldset>
  );
}
