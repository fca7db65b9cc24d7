import { useWidget } from '../../context.ts';
import { Icon } from '../icon/icon.tsx';
import { failureText } from './failure-text.ts';

/** Something did not work: said where it happened, with a button to try again. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useWidget();
  const text = failureText(t, error);
  return (
    <div class="note danger" role="alert">
      <Icon name="warning" />
      <div>
        <p key={text}>{text}</p>
        <button type="button" class="button small" onClick={retry}>
          {t.retry}
        </button>
      </div>
    </div>
  );
}
