import { useEffect, useRef } from 'react';
import { flow } from './flow.ts';
import { HoldStrip } from './hold-strip.tsx';
import { useValue } from './use-value.ts';
import { fields, problems } from './words.ts';

export function Details() {
  const { form } = flow;
  const values = useValue(form.values);
  const wrong = useValue(form.problems);
  const refusals = useValue(form.refusals);
  const box = useRef<HTMLFormElement>(null);

  // Each try that was refused leads to the first field that is wrong.
  useEffect(() => {
    if (refusals > 0) box.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);

  return (
    <form
      ref={box}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (form.check()) flow.go('summary');
      }}
    >
      <HoldStrip />
      {useValue(form.fields).map(({ name, required }) => {
        const { label, ...attributes } = fields[name];
        const problem = wrong[name];
        return (
          <p key={name} className="field">
            <label htmlFor={name}>
              {label} {!required && '(freiwillig)'}
            </label>
            <input
              {...attributes}
              id={name}
              required={required}
              value={values[name]}
              aria-invalid={problem !== undefined}
              aria-describedby={problem && `${name}-problem`}
              onChange={(event) => {
                form.set(name, event.target.value);
                form.recheck(name);
              }}
            />
            {problem && <span id={`${name}-problem`}>{problems[problem]}</span>}
          </p>
        );
      })}
      <p className="actions">
        <button type="button" onClick={() => flow.go('time')}>
          Zurück
        </button>
        <button type="submit" className="primary">
          Weiter
        </button>
      </p>
    </form>
  );
}
