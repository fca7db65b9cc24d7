import { localDate, localTime } from '@termin/sdk/bare';
import { useWidget } from '../context.ts';
import { OfficeAddress } from '../parts/city-text/city-text.tsx';
import { Icon } from '../parts/icon/icon.tsx';
import { StepFrame } from '../parts/step-frame/step-frame.tsx';
import { CalendarFile } from './calendar-file.tsx';

/** «Vielen Dank für Ihre Buchung. …»: the appointment once more, and what happens next. */
export function DoneStep() {
  const { flow, t, format, cityText } = useWidget();
  const booked = flow.booking.booked.value;
  const email = flow.booking.email.value;
  const office = flow.office.value;
  if (!booked) return null;
  const { start, end, number, confirmBy } = booked.booking;

  return (
    <div class="done">
      <span class="done-tick">
        <Icon name="tick" />
      </span>
      <StepFrame title={t.done.title} help={t.done.mailSent(email)}>
        <div class="ticket" part="card">
          <div>
            <p class="ticket-date">{format.longDate(localDate(start))}</p>
            <p class="ticket-time">{t.clock(t.range(localTime(start), localTime(end)))}</p>
            {office && (
              <p>
                {cityText(office.name)}
                <br />
                <OfficeAddress office={office} />
              </p>
            )}
          </div>
          {number && (
            <p class="ticket-number">
              <span>{t.done.number}</span>
              <strong translate={false}>{number}</strong>
            </p>
          )}
        </div>
        <section class="group">
          <h3>{t.done.whatNext}</h3>
          <ol class="next">
            <li>{t.done.confirm(confirmBy && localTime(confirmBy))}</li>
            <li>{t.done.come}</li>
            <li>{t.done.called(number)}</li>
          </ol>
          <p class="help">{t.done.cancelLater}</p>
        </section>
        <div class="done-actions">
          <CalendarFile booked={booked} />
          <button type="button" class="link" onClick={flow.restart}>
            {t.done.another}
          </button>
        </div>
      </StepFrame>
    </div>
  );
}
