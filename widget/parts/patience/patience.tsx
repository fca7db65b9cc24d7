import { useWidget } from '../../context.ts';
import { useLater } from '../use-later.ts';

/** Stands where something is awaited: says after a while that it still is. */
export function Patience() {
  const { t } = useWidget();
  return (
    <p class="help" role="status">
      {useLater(5_000) && t.patience}
    </p>
  );
}
