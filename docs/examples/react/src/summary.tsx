import { isTooManyBookingsError } from '@termin/sdk';
import { Failure } from './failure.tsx';
import { flow } from './flow.ts';
import { HoldStrip } from './hold-strip.tsx';
import { useValue } from './use-value.ts';
import { fields } from './words.ts';

export function Summary() {
  const privacy = useValue(flow.catalogue.state).data?.city.privacy;
  const services = useValue(flow.selection.chosen);
  const values = useValue(flow.form.values);
  const consented = useValue(flow.consented);
  const missing = useValue(flow.consentMissing);
  const busy = useValue(flow.booking.busy);
  const error = useValue(flow.booking.error);

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void flow.book();
      }}
    >
      <HoldStrip />
      <ul>
        {services.map(({ service, quantity }) => (
          <li key={service.id}>
            {quantity > 1 && `${quantity} × `}
            {service.name}
          </li>
        ))}
      </ul>
      <dl>
        {useValue(flow.form.fields).map(({ name }) => (
          <div key={name}>
            <dt>{fields[name].label}</dt>
            <dd>{values[name]}</dd>
          </div>
        ))}
      </dl>
      {missing && <p role="alert">Ohne Ihre Einwilligung können wir nicht buchen.</p>}
      <label>
        <input
          type="checkbox"
          required
          checked={consented}
          aria-invalid={missing}
          onChange={(event) => flow.consent(event.target.checked)}
        />
        <span>
          {privacy?.text} <a href={privacy?.href}>Datenschutz</a>
        </span>
      </label>
      {isTooManyBookingsError(error) ? (
        <p role="alert">
          Sie haben schon so viele Termine, wie möglich sind. Bitte sagen Sie erst einen davon ab.
        </p>
      ) : (
        <Failure error={error} retry={flow.book} />
      )}
      <p className="actions">
        <button type="button" onClick={() => flow.go('details')}>
          Zurück
        </button>
        <button type="submit" className="primary" aria-disabled={busy}>
          {busy ? 'Wird gebucht …' : 'Termin verbindlich buchen'}
        </button>
      </p>
    </form>
  );
}
