import { localDate, localTime } from '@termin/sdk/bare';
import { useWidget } from '../../context.ts';
import { Note } from '../../parts/note/note.tsx';

/** The chosen time went to somebody else: said at once and in sight, with the nearest free times to take instead. */
export function Lost() {
  const { flow, t, format, cityText } = useWidget();
  const lost = flow.hold.lost.value;
  if (!lost) return null;
  const { slot, alternatives } = lost;

  return (
    <Note tone="warning" urgent title={t.time.lost(t.range(localTime(slot.start), localTime(slot.end)))}>
      <p>{alternatives.length > 0 ? t.time.alternatives : t.time.noAlternatives}</p>
      {alternatives.length > 0 && (
        <ul class="alternatives">
          {alternatives.map((slot) => (
            <li key={slot.office + slot.start}>
              <button type="button" class="button" part="button" onClick={() => void flow.take(slot)}>
                {t.dayAt(
                  format.shortDate(localDate(slot.start)),
                  t.range(localTime(slot.start), localTime(slot.end)),
                )}
                {slot.office !== lost.slot.office && (
                  <span class="help">{cityText(flow.catalogue.offices.value.get(slot.office)?.name)}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}
