import { localDate, localTime } from '@termin/sdk/bare';
import type { Hold } from '@termin/sdk/contract';
import { useWidget } from '../context.ts';
import { Icon } from '../parts/icon/icon.tsx';
import { useSaid } from '../parts/use-said.ts';

/** From here on the strip is amber and speaks: seconds. */
const soon = 120;

/** What is held, until when, and the button that makes it last longer. */
export function HoldStrip() {
  const { flow, t, format, cityText } = useWidget();
  const { hold } = flow;
  const held = hold.held.value;
  const seconds = hold.secondsLeft.value;
  useSaid(held ? spoken(held.hold) : '');

  /** What changes for the ear: the time held, an extension, two minutes left, one minute left. */
  function spoken({ start, end, expiresAt, extensionsLeft }: Hold): string {
    if (seconds > soon) {
      const range = t.range(localTime(start), localTime(end));
      return t.hold.held(format.longDate(localDate(start)), range, localTime(expiresAt));
    }
    const ending = t.hold.soon(Math.ceil(seconds / 60));
    return extensionsLeft > 0 ? `${ending} ${t.hold.extendable}` : ending;
  }

  if (!held) return null;
  const { start, end, expiresAt, expiresIn, extensionsLeft } = held.hold;
  const minutesLeft = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

  return (
    <div class={seconds <= soon ? 'hold soon' : 'hold'} part="hold">
      <div>
        <p key={start} class="strong">
          {t.dayAt(format.shortDate(localDate(start)), t.clock(t.range(localTime(start), localTime(end))))}
          {flow.office.value && <>, {cityText(flow.office.value.name)}</>}
        </p>
        <p>
          <Icon name="clock" /> <span key={expiresAt}>{t.hold.until(localTime(expiresAt))}</span>{' '}
          <span key={seconds}>({t.hold.left(minutesLeft)})</span>
        </p>
      </div>
      {extensionsLeft > 0 ? (
        <button
          type="button"
          class="button small"
          part="button"
          aria-busy={hold.extending.value}
          onClick={() => void hold.extend()}
        >
          {t.hold.extend}
        </button>
      ) : (
        <p class="help">{t.hold.lastExtension}</p>
      )}
      <div class="hold-bar" style={{ inlineSize: `${Math.min(100, (seconds / expiresIn) * 100)}%` }} />
    </div>
  );
}
