import type { FieldName, FormField } from '@termin/sdk/flow';
import type { InputHTMLAttributes } from 'preact';
import { useWidget } from '../../context.ts';
import { Icon } from '../../parts/icon/icon.tsx';

const inputs: Record<FieldName, InputHTMLAttributes<HTMLInputElement>> = {
  givenName: { autocomplete: 'given-name', maxLength: 120 },
  familyName: { autocomplete: 'family-name', maxLength: 120 },
  street: { autocomplete: 'address-line1', maxLength: 120 },
  postalCode: { autocomplete: 'postal-code', inputMode: 'numeric', maxLength: 10 },
  town: { autocomplete: 'address-level2', maxLength: 120 },
  telephone: { type: 'tel', autocomplete: 'tel', maxLength: 30 },
  email: { type: 'email', autocomplete: 'email', maxLength: 254 },
};

/** Label, help, error and input of one piece of data. The error says how to mend it. */
export function Field({ name, required }: FormField) {
  const { flow, t } = useWidget();
  const { form } = flow;
  const problem = form.problems.value[name];
  const hint = t.details.hints[name];
  const describedBy = [hint && `${name}-hint`, problem && `${name}-error`].filter(Boolean).join(' ');

  return (
    <div class={problem ? 'field wrong' : 'field'} part="field" data-field={name}>
      <label for={name}>
        {t.details.labels[name]}
        {!required && <span class="help"> ({t.optional})</span>}
      </label>
      {hint && (
        <p id={`${name}-hint`} class="help">
          {hint}
        </p>
      )}
      <input
        {...inputs[name]}
        id={name}
        name={name}
        class="input"
        part="input"
        dir="ltr"
        autocapitalize={name === 'email' ? 'none' : 'words'}
        spellcheck={false}
        required={required}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy || undefined}
        value={form.values.value[name]}
        onInput={(event) => form.set(name, event.currentTarget.value)}
        onBlur={() => form.recheck(name)}
      />
      {problem && (
        <p key={problem} id={`${name}-error`} class="error">
          <Icon name="warning" />
          <span>{t.details[problem][name]}</span>
        </p>
      )}
    </div>
  );
}
