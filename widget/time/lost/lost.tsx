import { useWidget } from '../../context.ts';
import { dayOf, timeOf } from '../../model/plain-date.ts';
import { Note } from '../../parts/note/note.tsx';

/** The chosen time went to somebody else: said at once and in sight, with the nearest free times to take instead. */
export function Lost() {
  const { model, t, format } = useWidget();
  const lost = model.hold.lost.value;
  if (!lost) return null;
  const { slot, alternatives } = lost;

  return (
    <Note tone="warning" urgent title={t.time.lost(t.range(timeOf(slot.start), timeOf(slot.end)))}>
      <p>{alternatives.length > 0 ? t.time.alternatives : t.time.noAlternatives}</p>
      {alternatives.length > 0 && (
        <ul class="alternatives">
          {alternatives.map((slot) => (
            <li key={slot.office + slot.start}>
              <button type="button" class="button" onClick={() => void model.take(slot)}>
                {format.shortDate(dayOf(slot.start))}, {t.range(timeOf(slot.start), timeOf(slot.end))}
                {slot.office !== lost.slot.office && (
                  <span class="help">{model.catalogue.offices.value.get(slot.office)?.name}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}
