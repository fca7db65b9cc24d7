import { useLayoutEffect, useSignal } from '../../hooks.ts';
import { Icon } from '../../parts/icon/icon.tsx';
import { canReadCodes } from '../camera.ts';
import { Drawing } from '../drawing.tsx';
import { digitsOfNumber } from '../kiosk.model.ts';
import type { View } from '../view.ts';
import { Heading } from './heading.tsx';
import { Back } from './ways-out.tsx';

/** Milliseconds without another digit after which the number is read out. */
const readingPause = 500;

/** The waiting number, by large keys, a keyboard or its QR code. */
export function NumberScreen({ view, isFirst = false }: { view: View; isFirst?: boolean }) {
  const { t, kiosk, equipment, announce } = view;
  const words = t.number;
  const hasCamera = useSignal(false);
  const isTooShort = useSignal(false);
  const digits = kiosk.digits.value;

  function checkIn(): void {
    isTooShort.value = kiosk.digits.peek().length < digitsOfNumber.least;
    if (!isTooShort.peek()) void kiosk.checkIn();
  }

  useLayoutEffect(() => {
    void canReadCodes().then((can) => {
      hasCamera.value = can;
    });
    const listening = new AbortController();
    addEventListener('keydown', (event) => press(event), { signal: listening.signal });
    return () => listening.abort();

    function press(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^\d$/.test(event.key)) kiosk.type(event.key);
      else if (event.key === 'Backspace') kiosk.erase();
      // On a button it presses that one.
      else if (event.key === 'Enter' && !isOnButton(event)) checkIn();
    }
  }, []);

  useLayoutEffect(() => {
    if (digits.length >= digitsOfNumber.least) isTooShort.value = false;
    const timer = setTimeout(() => digits && announce(words.entered(spoken(digits))), readingPause);
    return () => clearTimeout(timer);
  }, [digits]);

  return (
    <>
      <Heading view={view} title={words.title}>
        <p class="lead">{words.help}</p>
        {equipment.scanner && <p class="lead">{words.scanner}</p>}
      </Heading>
      <div class="answers">
        <output key={digits} class="digits" aria-label={words.entered(spoken(digits))}>
          {digits || '–'}
        </output>
        {isTooShort.value && (
          <p class="error strong" role="alert">
            <Icon name="warning" />
            {words.tooShort}
          </p>
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend on the screen */}
        <div class="keys" role="group" aria-label={words.keys} dir="ltr">
          {[...'123456789'].map((digit) => (
            <Key key={digit} view={view} digit={digit} />
          ))}
          <button type="button" class="key" part="button" aria-label={words.erase} onClick={kiosk.erase}>
            <Drawing name="erase" />
          </button>
          <Key view={view} digit="0" />
        </div>
        <div class="ways">
          {!isFirst && <Back view={view} to={kiosk.reset} />}
          <button
            type="button"
            class="button primary"
            part="button primary"
            aria-disabled={kiosk.isBusy.value}
            onClick={checkIn}
          >
            {kiosk.isBusy.value ? t.wait : words.checkIn}
          </button>
        </div>
        {hasCamera.value && (
          <button type="button" class="button" part="button" onClick={() => kiosk.show({ name: 'camera' })}>
            <Drawing name="camera" />
            {words.camera}
          </button>
        )}
      </div>
    </>
  );
}

function Key({ view: { kiosk }, digit }: { view: View; digit: string }) {
  return (
    <button type="button" class="key" part="button" onClick={() => kiosk.type(digit)}>
      {digit}
    </button>
  );
}

/** One after the other, as a number is read out from a slip. */
const spoken = (digits: string) => [...digits].join(' ');

const isOnButton = (event: Event) => event.composedPath()[0] instanceof HTMLButtonElement;
