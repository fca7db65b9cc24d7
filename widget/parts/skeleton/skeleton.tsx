import { useEffect, useState } from 'preact/hooks';
import { useWidget } from '../../context.ts';

/** The shape of what is coming: `lines` bars, each `height` rem high. Appears only when the wait is felt. */
export function Skeleton({ lines, height }: { lines: number; height: number }) {
  const { t } = useWidget();
  const felt = useLater(150);
  return (
    <div class={felt ? 'skeleton felt' : 'skeleton'} aria-busy="true">
      {felt && <span class="hidden">{t.loading}</span>}
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} style={{ blockSize: `${height}rem` }} />
      ))}
    </div>
  );
}

/** True once the component has stood for so many milliseconds. */
function useLater(milliseconds: number): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return later;
}
