import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createLargeCatalogue } from '../testing/large-catalogue.ts';
import { openWidget } from '../testing/visit.tsx';

const open = () => openWidget({ client: createLargeCatalogue() });

test('a key in the search is not kept waiting for long lists: they come in pieces', async () => {
  const visit = await open();
  await visit.field('Dienstleistung suchen').click();
  const pieces: number[] = [];
  const rows = (node: Node) => (node instanceof Element ? node.querySelectorAll('input').length : 0);
  const observer = new MutationObserver((changes) =>
    pieces.push(
      changes.flatMap(({ addedNodes }) => [...addedNodes]).reduce((all, node) => all + rows(node), 0),
    ),
  );
  observer.observe(visit.root, { childList: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  await userEvent.keyboard('N');
  await expect.poll(() => visit.root.querySelectorAll('.services input').length).toBe(160);
  expect(Math.max(...pieces)).toBeLessThanOrEqual(24);
  await userEvent.keyboard('ummer14');
  await expect.element(visit.text('11 Dienstleistungen gefunden')).toBeVisible();
});

test('where a choice rules out many, nothing moves, and the reason is told once it is tried', async () => {
  const visit = await open();
  await visit.clicks('Amt 0');
  const other = visit.checkbox(/^Dienstleistung 7 /);
  // In the widget: the page may scroll to what is ticked.
  const topOf = (element: Element) => element.getBoundingClientRect().top;
  const top = () => topOf(other.element()) - topOf(visit.host);
  await Promise.all(visit.root.getAnimations().map(({ finished }) => finished));
  const before = top();
  await visit.ticks(/^Dienstleistung 3 /);
  expect(top()).toBe(before);
  await expect.element(other).toHaveAttribute('aria-disabled', 'true');
  await expect.element(other).toHaveAccessibleDescription(/eigenen Termin/);
  const reasons = () => visit.root.querySelectorAll('.service-note').length;
  expect(reasons()).toBe(0);
  await visit.clicksAnyway(other);
  await expect.element(other).not.toBeChecked();
  expect(reasons()).toBe(1);
});

test('what goes together is ticked, in another category too', async () => {
  const visit = await open();
  await visit.clicks('Amt 0');
  await visit.ticks(/^Dienstleistung 19 /);
  await visit.clicks('Amt 1');
  await visit.ticks(/^Dienstleistung 20 /);
  await expect.element(visit.checkbox(/^Dienstleistung 20 /)).toBeChecked();
});

test.each([360, 1280])('long names and many rows fit, %i pixels wide', async (width) => {
  await page.viewport(width, 900);
  const visit = await open();
  await visit.clicks('Amt 7');
  await visit.ticks(/^Dienstleistung 140 /);
  const widget = visit.root.querySelector('.widget');
  expect(widget?.scrollWidth).toBeLessThanOrEqual(widget?.clientWidth ?? 0);
});
