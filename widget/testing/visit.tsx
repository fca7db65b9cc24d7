import axe from 'axe-core';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { startFlow } from '../../sdk/flow/testing/start-flow.ts';
import { Root } from '../root/root.tsx';
import { styleSheet } from '../styles/sheet.ts';
import { speaking } from './speaking.ts';

type Start = Parameters<typeof startFlow>[0] & { lang?: string };

/** Opens the widget in a page of its own, on a fake client; what comes back is said the way a citizen would. */
export async function openWidget({ lang = 'de', ...start }: Start = {}) {
  const { flow, events, stop } = await startFlow(start);
  const language = await speaking(lang);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styleSheet()];
  document.body.append(host);
  render(<Root flow={flow} language={language} />, root);
  const leave = () => {
    stop();
    render(null, root);
    host.remove();
  };
  onTestFinished(leave);
  return { ...citizen, flow, events, language, host, root, leave };
}

type Name = string | RegExp;
const exact = (name: Name) => ({ name, exact: typeof name === 'string' });
const button = (name: Name) => page.getByRole('button', exact(name));

/** Names are those that a screen reader says. */
export const citizen = {
  button,
  field: (label: Name) => page.getByLabelText(label),
  text: (text: Name) => page.getByText(text),
  heading: (name: Name) => page.getByRole('heading', exact(name)),
  checkbox: (name: Name) => page.getByRole('checkbox', { name }),
  day: (date: string) => page.getByRole('gridcell', { name: new RegExp(`, ${date}`) }).getByRole('button'),
  clicks: (name: Name) => button(name).click(),
  /** Also what says that it leads nowhere (aria-disabled): people click on it all the same. */
  clicksAnyway: (target: Locator) => target.click({ force: true }),
  ticks: (name: Name) => page.getByRole('checkbox', { name }).click(),
  clickDay: (date: string) => citizen.day(date).click(),
  types: (label: Name, text: string) => page.getByLabelText(label).fill(text),
  presses: (keys: string) => userEvent.keyboard(keys),
};

/** What has the focus, shadow roots looked through: its label or text. */
export function focused(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
  return element?.getAttribute('aria-label') ?? label ?? '';
}

/** What axe finds in the page: one line for each rule that is broken, with the places. */
export async function barriers(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
  );
}
