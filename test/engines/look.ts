import type { Point, Screen } from './screen.ts';

/** What is looked for: by its role and the name that is seen or heard. */
export interface Target {
  role: 'button' | 'checkbox' | 'textbox' | 'heading';
  /** The beginning of its name, or with `^…$` all of it. */
  name: string;
}

interface Seen {
  centre: Point;
  focused: boolean;
  checked: boolean;
  value: string;
}

// Runs in the page, also in engines whose drivers cannot look into a shadow root.
const findInPage = `({ role, name, scroll }) => {
  const root = document.querySelector('termin-widget')?.shadowRoot;
  if (!root) return null;
  const tags = { button: 'button', checkbox: '[type=checkbox]', textbox: 'input:not([type=checkbox])', heading: 'h2' };
  const nameOf = (it) => (it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? it.textContent).trim();
  const found = [...root.querySelectorAll(tags[role])].find(
    (it) => it.checkVisibility() && new RegExp('^' + name).test(nameOf(it)),
  );
  if (!found) return null;
  if (scroll) found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  const focused = root.activeElement === found;
  const centre = { x: x + width / 2, y: y + height / 2 };
  return { centre, focused, checked: found.checked === true, value: found.value ?? '' };
}`;

const patience = 10_000;

/** Waits until it is there, and until it stands still. */
export async function look(screen: Screen, target: Target): Promise<Seen> {
  const since = Date.now();
  let before = '';
  for (;;) {
    const seen = (await screen.run(findInPage, { ...target, scroll: true })) as Seen | null;
    const where = JSON.stringify(seen?.centre);
    if (seen && where === before) return seen;
    before = where;
    if (Date.now() - since > patience) throw new Error(`There is no ${target.role} named ${target.name}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** As it is right now; null when it is not there. */
export async function glance(screen: Screen, target: Target): Promise<Seen | null> {
  return (await screen.run(findInPage, { ...target, scroll: false })) as Seen | null;
}
