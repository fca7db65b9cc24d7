import type { Mock } from '@termin/mock-server/browser';
import type {} from '@termin/widget/preact';
import { action } from 'storybook/actions';
import '../../widget/define.ts';
import type { TerminWidget } from '../../widget/element.tsx';
import { useLayoutEffect, useMemo, useRef } from '../../widget/hooks.ts';
import { listed } from './manifest.ts';
import { openMock } from './mock.ts';
import { hostOf, type Surroundings } from './surroundings.ts';

interface Props {
  /** Attributes and custom properties by their names; what is empty is left out. */
  args: Record<string, unknown>;
  surroundings: Surroundings;
  /** Changes the booking API before the widget asks it. */
  arrange?: ((mock: Mock) => void) | undefined;
}

/** The element as it stands in a city's page, on a booking API of its own. Its events are told in the Actions panel. */
export function WholeWidget({ args, surroundings, arrange }: Props) {
  const { theme, language, direction, scenario } = surroundings;
  const place = useRef<HTMLDivElement>(null);
  const mock = useMemo(() => {
    const opened = openMock(scenario);
    arrange?.(opened);
    return opened;
  }, [scenario, arrange]);

  useLayoutEffect(() => {
    for (const { name } of listed('events')) {
      const tell = action(name);
      place.current?.addEventListener(name, (event) => tell(event instanceof CustomEvent && event.detail));
    }
    return undefined;
  }, []);

  const given = Object.entries(args).filter(
    ([, value]) => value !== undefined && value !== '' && value !== false,
  );
  const those = (areProperties: boolean): Record<string, string> =>
    Object.fromEntries(
      given.flatMap(([name, value]) =>
        name.startsWith('--') === areProperties ? [[name, String(value)]] : [],
      ),
    );
  return (
    <div ref={place} lang={language} style={those(true)}>
      <termin-widget
        key={mock.api}
        api={mock.api}
        {...(direction && { dir: direction })}
        {...hostOf(theme)}
        {...those(false)}
      >
        Termine am Telefon: <a href="tel:+4920394000">0203 94000</a>
      </termin-widget>
    </div>
  );
}

/** What a citizen sees of the element in a story. Throws while it shows nothing yet. */
export function widgetIn(canvas: Element): HTMLElement {
  const root = canvas.querySelector<TerminWidget>('termin-widget')?.shadowRoot;
  const widget = root?.querySelector<HTMLElement>('.widget');
  if (!widget?.querySelector('h2')) throw new Error('The widget shows no step yet.');
  return widget;
}
