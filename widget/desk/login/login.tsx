import { useLayoutEffect, useRef, useSignal } from '../../hooks.ts';
import { Icon } from '../../parts/icon/icon.tsx';
import type { Face } from '../face.ts';
import { happened } from '../parts/failure-text.ts';

interface Props extends Face {
  /** Address that begins a login at the city's own provider; null: a token is asked for. */
  address: string | null;
}

/** Nobody has logged in, or a session is over: what was on the screen is still there below. */
export function Login({ desk, t, address }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const wrong = useSignal<string | null>(null);
  const isSending = useSignal(false);
  const isOver = desk.day.value !== null;
  useLayoutEffect(() => {
    field.current?.focus();
    return undefined;
  }, []);

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    const token = field.current?.value.trim() ?? '';
    if (isSending.value) return;
    if (token === '') return refuse(t.login.missing);
    isSending.value = true;
    const error = await desk.session.logIn(token);
    isSending.value = false;
    if (error) refuse(error.status === 401 ? t.login.wrong : happened(t, error));
  }

  function refuse(why: string): void {
    wrong.value = why;
    field.current?.focus();
  }

  return (
    <section class="login group" aria-labelledby="login">
      <h3 id="login">{isOver ? t.login.over : t.login.title}</h3>
      {isOver && <p>{t.login.goesOn}</p>}
      {address === null ? (
        <form class="group" onSubmit={send} noValidate>
          <div class="group tight">
            <label class="strong" for="token">
              {t.login.token}
            </label>
            <p id="token-help" class="help">
              {t.login.help}
            </p>
            <input
              ref={field}
              id="token"
              class="input"
              type="password"
              autocomplete="off"
              spellcheck={false}
              aria-describedby="token-help token-wrong"
              aria-invalid={wrong.value !== null}
            />
            <p id="token-wrong" class="wrong" role="status">
              {wrong.value !== null && (
                <span key={wrong.value}>
                  <Icon name="warning" /> {wrong.value}
                </span>
              )}
            </p>
          </div>
          <div>
            <button type="submit" class="button primary" part="button" aria-disabled={isSending.value}>
              <span key={isSending.value}>{isSending.value ? t.sending : t.login.logIn}</span>
            </button>
          </div>
        </form>
      ) : (
        <p>
          <a class="button primary" part="button" href={address}>
            {t.login.logIn}
          </a>
        </p>
      )}
    </section>
  );
}
