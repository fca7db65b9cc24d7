import { useSignal } from '@preact/signals';
import type { BookingFlow, Step } from '@termin/sdk/flow';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { type Widget, WidgetContext } from '../context.ts';
import { DetailsStep } from '../details/details-step.tsx';
import { DoneStep } from '../done/done-step.tsx';
import type { Format } from '../format.ts';
import type { Messages } from '../messages/messages.ts';
import { Failure } from '../parts/failure/failure.tsx';
import { Skeleton } from '../parts/skeleton/skeleton.tsx';
import { ServicesStep } from '../services/services-step.tsx';
import { Stepper } from '../stepper/stepper.tsx';
import { SummaryStep } from '../summary/summary-step.tsx';
import { TimeStep } from '../time/time-step.tsx';
import { LiveRegion } from './live-region.tsx';
import { onWake } from './on-wake.ts';

const stepComponents: Record<Step, () => preact.ComponentChildren> = {
  services: ServicesStep,
  time: TimeStep,
  details: DetailsStep,
  summary: SummaryStep,
  done: DoneStep,
};

/** Everything inside the shadow root. */
export function Root({ flow, t, format }: { flow: BookingFlow; t: Messages; format: Format }) {
  const said = useSignal('');
  const widget = useMemo((): Widget => {
    const announce = (text: string) => {
      said.value = text;
    };
    return { flow, t, format, announce };
  }, [flow, t, format, said]);

  useLayoutEffect(() => onWake(() => void flow.wake()), [flow]);

  return (
    <WidgetContext.Provider value={widget}>
      <section class="widget" lang={t.language} aria-label={t.widget}>
        <Content flow={flow} />
        <LiveRegion text={said} />
      </section>
    </WidgetContext.Provider>
  );
}

function Content({ flow }: { flow: BookingFlow }) {
  const { data, error } = flow.catalogue.state.value;
  if (data) {
    const step = flow.step.value;
    const StepComponent = stepComponents[step];
    return (
      <>
        <Stepper />
        <StepComponent key={step} />
      </>
    );
  }
  if (error === null) return <Skeleton lines={6} height={3.5} />;
  return (
    <>
      <Failure error={error} retry={() => void flow.open()} />
      {/* What the page itself offers instead: a telephone number, a link. */}
      <slot />
    </>
  );
}
