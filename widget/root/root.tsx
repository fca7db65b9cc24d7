import type { BookingFlow, Step } from '@termin/sdk/flow';
import { type Widget, WidgetContext } from '../context.ts';
import { DetailsStep } from '../details/details-step.tsx';
import { DoneStep } from '../done/done-step.tsx';
import { createFormat } from '../format.ts';
import { useLayoutEffect, useMemo, useRef, useSignal } from '../hooks.ts';
import type { Language } from '../language/language.ts';
import { LanguageMenu } from '../language/language-menu.tsx';
import { de } from '../messages/de.ts';
import { createCityText } from '../parts/city-text/city-text.tsx';
import { Failure } from '../parts/failure/failure.tsx';
import { Skeleton } from '../parts/skeleton/skeleton.tsx';
import { ServicesStep } from '../services/services-step.tsx';
import { Stepper } from '../stepper/stepper.tsx';
import { SummaryStep } from '../summary/summary-step.tsx';
import { TimeStep } from '../time/time-step.tsx';
import { closeAround } from './close-around.ts';
import { keepFocus } from './keep-focus.ts';
import { LiveRegion, type Said } from './live-region.tsx';
import { onWake } from './on-wake.ts';

const stepComponents: Record<Step, () => preact.ComponentChildren> = {
  services: ServicesStep,
  time: TimeStep,
  details: DetailsStep,
  summary: SummaryStep,
  done: DoneStep,
};

/** Everything inside the shadow root. */
export function Root({ flow, language }: { flow: BookingFlow; language: Language }) {
  const said = useSignal<Said[]>([]);
  const arrived = useRef<Step | null>(null);
  const t = language.messages.value ?? de;
  const widget = useMemo((): Widget => {
    const announce = (text: string) => {
      said.value = [...said.peek().slice(-2), { text }];
    };
    const cityText = createCityText(flow);
    return { flow, t, format: createFormat(t.language), cityText, announce, arrived };
  }, [flow, t, said]);

  useLayoutEffect(() => onWake(() => void flow.wake()), [flow]);

  return (
    <WidgetContext widget={widget}>
      <section
        ref={keepFocus}
        class="widget"
        lang={t.language}
        dir={language.place.value.dir || t.direction}
        aria-label={t.widget}
        onKeyDown={closeAround}
      >
        <LanguageMenu language={language} />
        {/* Made anew in another language: a page that a browser has translated keeps texts that are only changed. */}
        <Content key={t.language} flow={flow} speechless={language.messages.value === null} />
        <LiveRegion said={said} />
      </section>
    </WidgetContext>
  );
}

function Content({ flow, speechless }: { flow: BookingFlow; speechless: boolean }) {
  const { data, error } = flow.catalogue.state.value;
  if (data && !speechless) {
    const step = flow.step.value;
    const StepComponent = stepComponents[step];
    return (
      <>
        <Stepper />
        <StepComponent key={step} />
      </>
    );
  }
  if (error === null || speechless) return <Skeleton lines={6} height={3.5} />;
  return (
    <>
      <Failure error={error} retry={() => void flow.open()} />
      {/* What the page itself offers instead: a telephone number, a link. */}
      <slot />
    </>
  );
}
