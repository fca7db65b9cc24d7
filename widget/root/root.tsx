import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { type Widget, WidgetContext } from '../context.ts';
import { DetailsStep } from '../details/details-step.tsx';
import { DoneStep } from '../done/done-step.tsx';
import type { Format } from '../format.ts';
import type { Messages } from '../messages/messages.ts';
import type { Model } from '../model/model.ts';
import type { Step } from '../model/steps.ts';
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
export function Root({ model, t, format }: { model: Model; t: Messages; format: Format }) {
  const said = useSignal('');
  const widget = useMemo((): Widget => {
    const announce = (text: string) => {
      said.value = text;
    };
    return { model, t, format, announce };
  }, [model, t, format, said]);

  useLayoutEffect(() => onWake(() => void model.wake()), [model]);

  return (
    <WidgetContext.Provider value={widget}>
      <section class="widget" lang={t.language} aria-label={t.widget}>
        <Content model={model} />
        <LiveRegion text={said} />
      </section>
    </WidgetContext.Provider>
  );
}

function Content({ model }: { model: Model }) {
  const { data, error } = model.catalogue.state.value;
  if (data) {
    const step = model.flow.step.value;
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
      <Failure error={error} retry={() => void model.open()} />
      {/* What the page itself offers instead: a telephone number, a link. */}
      <slot />
    </>
  );
}
