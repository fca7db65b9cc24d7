import { useRef, useSignal } from '../../hooks.ts';
import { Icon } from '../../parts/icon/icon.tsx';
import type { View } from '../view.ts';
import { Heading } from './heading.tsx';

/** Nobody has set this device up, or its session has ended: for the staff. */
export function Login({ view }: { view: View }) {
  const { t, session } = view;
  const { status, login } = session.state.value;
  const token = useRef<HTMLInputElement>(null);
  const wrong = useSignal('');

  async function logIn(event: Event): Promise<void> {
    event.preventDefault();
    const error = await session.logIn(token.current?.value.trim() ?? '');
    wrong.value = !error ? '' : error.whatToDo === 'check-access' ? t.staff.unknown : t.lost.title;
  }

  return (
    <>
      <Heading view={view} title={t.staff.title}>
        <p class="lead">{status === 'elsewhere' ? t.staff.elsewhere : t.staff.citizens}</p>
      </Heading>
      <form class="answers" onSubmit={(event) => void logIn(event)}>
        <label class="group tight">
          <span class="strong">{t.staff.token}</span>
          <span class="help">{t.staff.tokenHelp}</span>
          <input ref={token} class="input" part="input" type="password" autoComplete="off" />
        </label>
        {wrong.value && (
          <p key={wrong.value} class="error strong" role="alert">
            <Icon name="warning" />
            {wrong.value}
          </p>
        )}
        <button type="submit" class="button primary" part="button primary">
          {t.staff.logIn}
        </button>
        {login !== null && (
          <a class="button" href={`${login}?return=${encodeURIComponent(location.pathname)}`}>
            {t.staff.provider}
          </a>
        )}
      </form>
    </>
  );
}
