import { localDate, localTime } from '@termin/sdk/bare';
import type { Service } from '@termin/sdk/contract';
import type { View } from '../view.ts';

interface Props {
  view: View;
  number: string;
  /** When the number was drawn, by the office's clock. */
  at: string;
  service: Service | null;
}

/** What is printed, and seen nowhere else. */
export function Slip({ view: { t, catalogue }, number, at, service }: Props) {
  const known = catalogue.value;
  const date = new Date(`${localDate(at)}T00:00Z`).toLocaleDateString(t.language, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  return (
    <div class="slip" aria-hidden="true">
      <p>{known?.officeName}</p>
      <p class="slip-number">{number}</p>
      {service && <p>{service.name}</p>}
      <p>
        {date}, {t.clock(localTime(at))}
      </p>
    </div>
  );
}
