import { useWidget } from '../../context.ts';
import { Note } from '../note/note.tsx';
import { failureText } from './failure-text.ts';

/** Something did not work: said where it happened, with a button to try again. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useWidget();
  const text = failureText(t, error);
  return (
    <Note tone="danger" urgent>
      <p key={text}>{text}</p>
      <button type="button" class="button small" part="button" onClick={retry}>
        {t.retry}
      </button>
    </Note>
  );
}
