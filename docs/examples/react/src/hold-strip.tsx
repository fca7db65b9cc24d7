import { localTime } from '@termin/sdk';
import { flow } from './flow.ts';
import { useValue } from './use-value.ts';
import { when } from './words.ts';

/** What is reserved, until when, and the button that makes it last longer. */
export function HoldStrip() {
  const held = useValue(flow.hold.held);
  const office = useValue(flow.office);
  const minutes = Math.ceil(useValue(flow.hold.secondsLeft) / 60);
  if (!held) return null;
  return (
    <div role="status" className="note">
      <p>
        <strong>{when(held.hold)}</strong>, {office?.name}
      </p>
      <p>
        Für Sie reserviert bis {localTime(held.hold.expiresAt)} Uhr
        {minutes <= 2 && `, noch ${minutes === 1 ? 'eine Minute' : 'zwei Minuten'}`}
      </p>
      {held.hold.extensionsLeft > 0 && (
        <button type="button" onClick={() => void flow.hold.extend()}>
          Mehr Zeit
        </button>
      )}
    </div>
  );
}
