import { type Step, stepOrder } from '@termin/sdk/flow';
import { useWidget } from '../context.ts';
import { Icon } from '../parts/icon/icon.tsx';

/** Where the citizen is: «Schritt 2 von 5», with the steps' names; done ones lead back. */
export function Stepper() {
  const { flow, t } = useWidget();
  const current = flow.step.value;
  const position = stepOrder.indexOf(current) + 1;

  return (
    <nav class="stepper" part="stepper" aria-label={t.stepOf(position, stepOrder.length)}>
      <p key={current} class="stepper-count">
        {t.stepOf(position, stepOrder.length)}
      </p>
      <ol>
        {stepOrder.map((step, index) => (
          <li key={step} class={index < position ? 'reached' : undefined}>
            <StepName key={current} step={step} done={index < position - 1} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepName({ step, done }: { step: Step; done: boolean }) {
  const { flow, t } = useWidget();
  const current = flow.step.value;
  if (!done || current === 'done') {
    return <span aria-current={step === current ? 'step' : undefined}>{t.steps[step]}</span>;
  }
  return (
    <button type="button" onClick={() => flow.go(step)}>
      <Icon name="tick" />
      {t.steps[step]}
      <span class="hidden">, {t.stepDone}</span>
    </button>
  );
}
