import { expect, test } from 'vitest';
import { createFakeClient, slot } from '../../sdk/flow/testing/fake-client.ts';
import { goToSummary } from '../../sdk/flow/testing/start-flow.ts';
import { described } from '../testing/described.ts';
import { openWidget } from '../testing/visit.tsx';

const documented = described('termin-widget', 'cssParts').map(({ name }) => name);

const partsIn = (root: ShadowRoot) =>
  [...root.querySelectorAll('[part]')].flatMap((element) => [...element.part]);

test('every part that is documented is somewhere on the way, and no other', async () => {
  const visit = await openWidget({ services: 'fuehrerschein' });
  const met = new Set(partsIn(visit.root));
  const look = () => {
    for (const name of partsIn(visit.root)) met.add(name);
  };
  visit.flow.go('time');
  await visit.flow.take(slot);
  await expect.element(visit.text(/Für Sie reserviert bis/)).toBeVisible();
  look();
  visit.flow.go('details');
  await visit.clicks('WEITER');
  await expect.element(visit.text(/Bitte/).first()).toBeVisible();
  look();
  expect([...met].sort()).toEqual(documented.toSorted());
});

test('a rule of the page reaches a part, and only that', async () => {
  const rule = document.createElement('style');
  rule.textContent = '.city::part(primary) { text-transform: lowercase; }';
  document.head.append(rule);
  const visit = await openWidget({ client: createFakeClient() });
  visit.host.className = 'city';
  await goToSummary(visit.flow, slot);
  const transformOf = (name: string) => {
    const element = visit.button(name).element();
    return getComputedStyle(element).textTransform;
  };
  await expect.element(visit.button('Termin verbindlich buchen')).toBeVisible();
  expect(transformOf('Termin verbindlich buchen')).toBe('lowercase');
  expect(transformOf('Verlängern')).toBe('none');
  rule.remove();
});

test.for([
  ['light', 'dark', 'rgb(255, 255, 255)'],
  ['dark', 'light', 'rgb(21, 25, 30)'],
  ['dark contrast', 'light', 'rgb(0, 0, 0)'],
] as const)('theme="%s" holds on a %s page', async ([theme, page, surface]) => {
  const { host, root } = await openWidget();
  const widget = root.querySelector('.widget') ?? host;
  document.documentElement.style.colorScheme = page;
  expect(getComputedStyle(widget).backgroundColor).not.toBe(surface);
  host.setAttribute('theme', theme);
  expect(getComputedStyle(widget).backgroundColor).toBe(surface);
  document.documentElement.style.colorScheme = '';
});
