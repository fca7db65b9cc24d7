import { useWidget } from '../../context.ts';
import { Patience } from '../patience/patience.tsx';
import { useLater } from '../use-later.ts';

/** The shape of what is coming: `lines` bars, each `height` rem high. Appears only when the wait is felt. */
export function Skeleton({ lines, height }: { lines: number; height: number }) {
  const { t } = useWidget();
  const felt = useLater(150);
  return (
    <div class={felt ? 'skeleton felt' : 'skeleton'} aria-busy="true">
      {felt && <span class="hidden">{t.loading}</span>}
      <Patience />
      {Array.from(Array(lines).keys(), (line) => (
        <div key={line} style={{ blockSize: `calc(${height} * var(--termin-rem))` }} />
      ))}
    </div>
  );
}
