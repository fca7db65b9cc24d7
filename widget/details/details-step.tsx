import type { FieldName } from '@termin/sdk/flow';
import { useWidget } from '../context.ts';
import { HoldStrip } from '../hold/hold-strip.tsx';
import { useRef } from '../hooks.ts';
import { Actions } from '../parts/actions/actions.tsx';
import { StepFrame } from '../parts/step-frame/step-frame.tsx';
import { ErrorSummary } from './error-summary/error-summary.tsx';
import { Field } from './field/field.tsx';

/** Who comes, and how to reach them. */
export function DetailsStep() {
  const { flow, t } = useWidget();
  const { form } = flow;
  const element = useRef<HTMLFormElement>(null);
  const named = new Map(form.fields.value.map((field) => [field.name, field]));

  function goOn(event: Event) {
    event.preventDefault();
    if (form.check()) flow.go('summary');
  }

  function focusOn(name: FieldName) {
    element.current?.querySelector<HTMLInputElement>(`#${name}`)?.focus();
  }

  const show = (name: FieldName) => {
    const field = named.get(name);
    return field && <Field key={name} {...field} />;
  };

  return (
    <StepFrame title={t.details.title} help={t.details.help}>
      <HoldStrip />
      <form ref={element} class="details" noValidate onSubmit={goOn}>
        <ErrorSummary focusOn={focusOn} />
        <div class="side-by-side equal">
          {show('givenName')}
          {show('familyName')}
        </div>
        {show('street')}
        <div class="side-by-side">
          {show('postalCode')}
          {show('town')}
        </div>
        {show('telephone')}
        {show('email')}
        <Actions back="time">
          <button type="submit" class="button primary" part="button primary">
            {t.next}
          </button>
        </Actions>
      </form>
    </StepFrame>
  );
}
