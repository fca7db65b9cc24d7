import { localTime } from '@termin/sdk/bare';
import { useLayoutEffect } from '../../hooks.ts';
import type { Refusal } from '../refusal.ts';
import type { View } from '../view.ts';
import { Heading } from './heading.tsx';
import { Back, Finish } from './ways-out.tsx';

/** Why it is not possible, and what to do. */
export function Refused({ view, refusal, from }: { view: View; refusal: Refusal; from: string | null }) {
  const { t, kiosk, announce } = view;
  const { title, help } = t.refusals[refusal];
  const advice = from === null ? help : t.earlyUntil(localTime(from));

  useLayoutEffect(() => {
    announce(advice);
    return undefined;
  }, []);

  return (
    <>
      <Heading view={view} title={title}>
        <p class="lead">{advice}</p>
      </Heading>
      <div class="answers">
        {refusal === 'unknown' ? (
          <div class="ways">
            <Back view={view} to={kiosk.reset} />
            <button
              type="button"
              class="button primary"
              part="button primary"
              onClick={() => kiosk.show({ name: 'number' })}
            >
              {t.again}
            </button>
          </div>
        ) : (
          <Finish view={view} />
        )}
      </div>
    </>
  );
}

/** No answer has come. Nothing is lost: the same arrival is sent again. */
export function Lost({ view }: { view: View }) {
  const { t, kiosk, announce } = view;

  useLayoutEffect(() => {
    announce(t.lost.help);
    return undefined;
  }, []);

  return (
    <>
      <Heading view={view} title={t.lost.title}>
        <p class="lead">{t.lost.help}</p>
      </Heading>
      <div class="answers">
        <div class="ways">
          <Back view={view} to={kiosk.reset} />
          <button
            type="button"
            class="button primary"
            part="button primary"
            aria-disabled={kiosk.isBusy.value}
            onClick={() => void kiosk.again()}
          >
            {kiosk.isBusy.value ? t.wait : t.again}
          </button>
        </div>
      </div>
    </>
  );
}
