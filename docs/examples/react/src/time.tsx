import { formatDate, localTime } from '@termin/sdk';
import type { Slot } from '@termin/sdk/contract';
import { addMonths, monthOf } from '@termin/sdk/flow';
import { Failure } from './failure.tsx';
import { flow } from './flow.ts';
import { HoldStrip } from './hold-strip.tsx';
import { useValue } from './use-value.ts';
import { when } from './words.ts';

export function Time() {
  const held = useValue(flow.hold.held);
  const notice = useValue(flow.notice);
  return (
    <>
      {notice && (
        <p role="alert">Ihre Reservierung ist abgelaufen. Bitte wählen Sie noch einmal eine Zeit.</p>
      )}
      <OfficeChoice />
      <Days />
      <Times />
      <div className="bar">
        <Lost />
        <HoldStrip />
        <Failure error={useValue(flow.hold.error)} retry={flow.hold.again} />
        <p className="actions">
          <button type="button" onClick={() => flow.go('services')}>
            Zurück
          </button>
          <button type="button" className="primary" disabled={!held} onClick={() => flow.go('details')}>
            Weiter
          </button>
        </p>
      </div>
    </>
  );
}

function OfficeChoice() {
  const { preferences } = flow;
  const wanted = useValue(preferences.wanted)?.[0] ?? '';
  return (
    <p className="field">
      <label htmlFor="office">Dienststelle</label>
      <select
        id="office"
        value={wanted}
        onChange={({ target }) => preferences.want(target.value ? [target.value] : null)}
      >
        <option value="">Alle Dienststellen</option>
        {useValue(preferences.offering).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function Days() {
  const { calendar } = flow;
  const { data, error } = useValue(calendar.days);
  const month = useValue(calendar.month);
  const chosen = useValue(calendar.date);
  const today = useValue(flow.catalogue.state).data?.today ?? '';
  const free = data?.days.filter(({ status }) => status === 'free') ?? [];
  return (
    <section aria-labelledby="month">
      <h2 id="month">{month && formatDate(`${month}-01`, 'de', { month: 'long', year: 'numeric' })}</h2>
      <ul className="choices">
        {free.map(({ date }) => (
          <li key={date}>
            <button type="button" aria-pressed={date === chosen} onClick={() => calendar.pick(date)}>
              {formatDate(date, 'de', { weekday: 'long', day: 'numeric', month: 'long' })}
            </button>
          </li>
        ))}
      </ul>
      {data && free.length === 0 && <p>In diesem Monat ist nichts mehr frei.</p>}
      <Failure error={error} retry={calendar.refresh} />
      {month && (
        <p className="actions">
          <button
            type="button"
            disabled={month <= monthOf(today)}
            onClick={() => calendar.showMonth(addMonths(month, -1))}
          >
            Voriger Monat
          </button>
          <button
            type="button"
            disabled={!data || month >= monthOf(data.bookable.to)}
            onClick={() => calendar.showMonth(addMonths(month, 1))}
          >
            Nächster Monat
          </button>
        </p>
      )}
    </section>
  );
}

function Times() {
  const { data, error } = useValue(flow.calendar.slots);
  const offices = useValue(flow.catalogue.offices);
  const held = useValue(flow.hold.held);
  return (
    <>
      {data && <h2 aria-live="polite">{formatDate(data.date, 'de')}</h2>}
      {data?.offices.map(({ office, slots }) => (
        <section key={office} aria-labelledby={office}>
          <h3 id={office}>{offices.get(office)?.name}</h3>
          {slots.length === 0 && <p>An diesem Tag ist hier nichts frei.</p>}
          <ul className="choices">
            {slots.map((slot) => (
              <li key={slot.start}>
                <button
                  type="button"
                  aria-pressed={held?.hold.start === slot.start && held.hold.office === office}
                  onClick={() => void flow.take(slot)}
                >
                  {localTime(slot.start)} – {localTime(slot.end)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Failure error={error} retry={flow.calendar.refresh} />
    </>
  );
}

/** Somebody else was quicker: what is left near by. */
function Lost() {
  const lost = useValue(flow.hold.lost);
  const offices = useValue(flow.catalogue.offices);
  if (!lost) return null;
  const name = ({ office }: Slot) => offices.get(office)?.name;
  return (
    <div role="alert" className="note">
      <p>Diese Zeit ist eben vergeben worden. Noch frei in der Nähe:</p>
      <ul className="choices">
        {lost.alternatives.map((slot) => (
          <li key={slot.office + slot.start}>
            <button type="button" onClick={() => void flow.take(slot)}>
              {when(slot)}, {name(slot)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
