import { wantedParts } from '@termin/sdk/flow';
import { useWidget } from '../../context.ts';

/** Whole day, morning or afternoon: which times are shown. */
export function DayPart() {
  const { flow, t } = useWidget();
  const { preferences } = flow;
  const wanted = preferences.partOfDay.value;
  return (
    <fieldset class="day-part">
      <legend class="hidden">{t.time.partOfDay}</legend>
      {wantedParts.map((part) => (
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
