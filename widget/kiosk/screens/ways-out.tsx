import { Icon } from '../../parts/icon/icon.tsx';
import type { View } from '../view.ts';

/** One screen back. */
export function Back({ view: { t }, to }: { view: View; to: () => void }) {
  return (
    <button type="button" class="button back" part="button" onClick={to}>
      <Icon name="left" />
      {t.back}
    </button>
  );
}

/** The device is free for the next citizen. */
export function Finish({ view: { t, kiosk } }: { view: View }) {
  return (
    <button type="button" class="button primary" part="button primary" onClick={kiosk.reset}>
      {t.finish}
    </button>
  );
}
