import type { DeskVisit } from '@termin/sdk/contract';
import { Icon } from '../../parts/icon/icon.tsx';
import type { DeskMessages } from '../messages/de.ts';

/** What somebody comes for, and which papers to expect. */
export function Papers({ t, visit: { matters, bring } }: { t: DeskMessages; visit: DeskVisit }) {
  return (
    <>
      <ul class="matters">
        {matters.map(({ service, name, quantity }) => (
          <li key={service}>{quantity > 1 ? `${quantity} × ${name}` : name}</li>
        ))}
      </ul>
      {bring.length > 0 && (
        <div class="group tight">
          <h4>{t.call.bring}</h4>
          <ul class="checks">
            {bring.map((paper) => (
              <li key={paper}>
                <Icon name="tick" />
                {paper}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
