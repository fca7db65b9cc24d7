import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useWidget } from '../context.ts';
import { dayOf, timeOf } from '../model/plain-date.ts';
import { Icon } from '../parts/icon/icon.tsx';

/** From here on the strip is amber and speaks: seconds. */
const soon = 120;

/** What is held, until when, and the button that makes it last longer. */
export function HoldStrip() {
  const { model, t, format, announce } = useWidget();
  const { hold } = model;
  const held = hold.held.value;
  const seconds = hold.secondsLeft.value;
  const said = useRef('');

  useSignalEffect(() => {
    const sentence = spoken();
    if (sentence && sentence !== said.current) announce(sentence);
    said.current = sentence;
  });

  /** What changes for the ear: the time held, an extension, two minutes left, one minute left. */
  function spoken(): string {
    const mine = hold.held.value?.hold;
    if (!mine) return '';
    const left = hold.secondsLeft.value;
    if (left <= soon) {
      const sentence = t.hold.soon(Math.ceil(left / 60));
      return mine.extensionsLeft > 0 ? `${sentence} ${t.hold.extendable}` : sentence;
    }
    const range = t.range(timeOf(mine.start), timeOf(mine.end));
    return t.hold.held(format.longDate(dayOf(mine.start)), range, timeOf(mine.expiresAt));
  }

  if (!held) return null;
  const { start, end, expiresAt, expiresIn, extensionsLeft } = held.hold;
  const minutesLeft = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

  return (
    <div class={seconds <= soon ? 'hold soon' : 'hold'}>
      <div>
        <p key={start} class="strong">
          {format.shortDate(dayOf(start))}, {t.clock(t.range(timeOf(start), timeOf(end)))}
          {model.office.value && `, ${model.office.value.name}`}
        </p>
        <p>
          <Icon name="clock" /> <span key={expiresAt}>{t.hold.until(timeOf(expiresAt))}</span>{' '}
          <span key={seconds} class="hold-left">
            ({t.hold.left(minutesLeft)})
          </span>
        </p>
      </div>
      {extensionsLeft > 0 ? (
        <button
          type="button"
          class="button small"
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
