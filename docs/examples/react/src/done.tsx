import { localTime } from '@termin/sdk';
import { flow } from './flow.ts';
import { useValue } from './use-value.ts';
import { when } from './words.ts';

export function Done() {
  const booking = useValue(flow.booking.booked)?.booking;
  const email = useValue(flow.booking.email);
  const office = useValue(flow.office);
  if (!booking) return null;
  return (
    <>
      <p>
        <strong>{when(booking)}</strong>, {office?.name}
      </p>
      <p>
        Ihre Wartenummer: <strong>{booking.number}</strong>
      </p>
      <p>
        Eine E-Mail mit einem Bestätigungslink ist unterwegs{email && ` an ${email}`}.
        {booking.confirmBy && ` Bitte bestätigen Sie den Termin bis ${localTime(booking.confirmBy)} Uhr.`}
      </p>
      <button type="button" onClick={flow.restart}>
        Weiteren Termin buchen
      </button>
    </>
  );
}
