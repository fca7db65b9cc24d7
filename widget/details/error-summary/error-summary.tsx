import type { FieldName } from '@termin/sdk/flow';
import { useWidget } from '../../context.ts';
import { useLayoutEffect, useRef } from '../../hooks.ts';
import { Icon } from '../../parts/icon/icon.tsx';

/** Everything that is wrong with the form, each a way to its field. Takes the focus when going on failed. */
export function ErrorSummary({ focusOn }: { focusOn: (name: FieldName) => void }) {
  const { flow, t } = useWidget();
  const { fields, problems, refusals } = flow.form;
  const box = useRef<HTMLDivElement>(null);
  const tries = refusals.value;
  const wrong = fields.value.flatMap(({ name }) => {
    const problem = problems.value[name];
    return problem ? [{ name, text: t.details[problem][name] }] : [];
  });

  useLayoutEffect(() => {
    if (tries > 0) box.current?.focus();
  }, [tries]);

  if (wrong.length === 0) return null;
  return (
    <div ref={box} class="note danger" part="note" tabIndex={-1} role="alert" aria-labelledby="wrong">
      <Icon name="warning" />
      <div>
        <p key={wrong.length} id="wrong" class="strong">
          {t.details.errors(wrong.length)}
        </p>
        <ul>
          {wrong.map(({ name, text }) => (
            <li key={name}>
              <button type="button" class="link" onClick={() => focusOn(name)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
