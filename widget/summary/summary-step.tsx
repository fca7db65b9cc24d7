import { TooManyBookingsError } from '@termin/sdk/bare';
import { isConsentOutdated } from '@termin/sdk/flow';
import type { TargetedEvent } from 'preact';
import { useWidget } from '../context.ts';
import { HoldStrip } from '../hold/hold-strip.tsx';
import { useRef } from '../hooks.ts';
import { Actions } from '../parts/actions/actions.tsx';
import { Failure } from '../parts/failure/failure.tsx';
import { Note } from '../parts/note/note.tsx';
import { Patience } from '../parts/patience/patience.tsx';
import { StepFrame } from '../parts/step-frame/step-frame.tsx';
import { AppointmentGroup } from './appointment-group.tsx';
import { Consent } from './consent/consent.tsx';
import { OfficeGroup } from './office-group.tsx';
import { PersonGroup } from './person-group.tsx';

/** Everything once more, each part with its way back, and the binding button. */
export function SummaryStep() {
  const { flow, t } = useWidget();
  const consent = useRef<HTMLInputElement>(null);
  const busy = flow.booking.busy.value;

  function book(event: TargetedEvent<HTMLFormElement>) {
    event.preventDefault();
    void flow.book();
    if (flow.consentMissing.peek()) consent.current?.focus();
  }

  return (
    <StepFrame title={t.summary.title} help={t.summary.help}>
      <HoldStrip />
      <form class="summary" noValidate onSubmit={book}>
        <AppointmentGroup />
        <OfficeGroup />
        <PersonGroup />
        <Consent box={consent} />
        <BookingError />
        {busy && <Patience />}
        <Actions back="details">
          <button type="submit" class="button primary" part="button primary" aria-disabled={busy}>
            <span key={String(busy)}>{busy ? t.summary.booking : t.summary.book}</span>
          </button>
        </Actions>
      </form>
    </StepFrame>
  );
}

function BookingError() {
  const { flow, t } = useWidget();
  const error = flow.booking.error.value;
  if (error === null) return null;
  const answer =
    error instanceof TooManyBookingsError
      ? t.summary.tooMany
      : isConsentOutdated(error)
        ? t.summary.consentOutdated
        : null;
  if (!answer) {
    return (
      <div class="group tight">
        <p class="strong">{t.summary.notBooked}</p>
        <Failure error={error} retry={() => void flow.book()} />
      </div>
    );
  }
  return (
    <Note tone="danger" urgent>
      <p>{answer}</p>
    </Note>
  );
}
