import axe from 'axe-core';
import type { Check } from './stories.ts';

const rules = {
  // The widget is a piece of a page.
  region: { enabled: false },
  'label-content-name-mismatch': { enabled: true },
  'css-orientation-lock': { enabled: true },
  'focus-order-semantics': { enabled: true },
  'hidden-content': { enabled: false },
};

/** What axe finds with its rules for WCAG 2.2 A and AA, its best practices, and what it calls experiments. */
export const barriers = barriersBy(rules);

/** The same without what depends on the theme alone. */
export const barriersButColours = barriersBy({
  ...rules,
  'color-contrast': { enabled: false },
  'link-in-text-block': { enabled: false },
});

function barriersBy(rules: axe.RuleObject): Check {
  return async (widget) => {
    const host = (widget.getRootNode() as ShadowRoot).host as HTMLElement;
    // What pulses has a colour only when it holds still.
    host.style.setProperty('--_pulse', 'none');
    const { violations } = await axe.run(host, { rules });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
    );
  };
}
