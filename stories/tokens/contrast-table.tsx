import { useLayoutEffect, useRef, useSignal } from '../../widget/hooks.ts';
import { styleSheet } from '../../widget/styles/sheet.ts';
import { type ContrastPair, checkContrast } from '../../widget/theme/contrast.ts';

/** The contrast of every pair of colours, on a light page and on a dark one, measured anew for each style. */
export function ContrastTable({ css }: { css: string }) {
  const host = useRef<HTMLDivElement>(null);
  const measured = useSignal<Record<'light' | 'dark', ContrastPair[]> | null>(null);

  useLayoutEffect(() => {
    const widget = host.current;
    if (!widget) return undefined;
    const root = widget.shadowRoot ?? widget.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet()];
    measured.value = { light: checkContrast(widget, 'light'), dark: checkContrast(widget, 'dark') };
    return undefined;
  }, [css]);

  return (
    <>
      <div ref={host} />
      {measured.value && <Pairs caption="Contrast on a light page" pairs={measured.value.light} />}
      {measured.value && <Pairs caption="Contrast on a dark page" pairs={measured.value.dark} />}
    </>
  );
}

function Pairs({ caption, pairs }: { caption: string; pairs: ContrastPair[] }) {
  const failing = pairs.filter(({ passes }) => !passes).length;
  return (
    <table class="contrast">
      <caption>
        {caption}: {failing === 0 ? 'all pass' : `${failing} too low`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col">Sample</th>
          <th scope="col">Ratio</th>
          <th scope="col">Needed</th>
          <th scope="col">Result</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ name, front, back, ratio, needed, passes }) => (
          <tr key={name} class={passes ? '' : 'failing'}>
            <th scope="row">{name}</th>
            <td>
              <span class="sample" aria-hidden="true" style={{ background: back, borderColor: front }}>
                <span style={{ background: front }} />
              </span>
            </td>
            {/* Rounded down: what fails must not look as if it passed. */}
            <td>{(Math.floor(ratio * 100) / 100).toFixed(2)}</td>
            <td>{needed}</td>
            <td>{passes ? 'passes' : 'too low'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
