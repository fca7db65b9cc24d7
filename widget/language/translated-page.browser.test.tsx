import { SlotTakenError } from '@termin/sdk';
import { expect, test, vi } from 'vitest';
import { createFakeClient, later, slot } from '../../sdk/flow/testing/fake-client.ts';
import { goToSummary } from '../../sdk/flow/testing/start-flow.ts';
import { translatePage } from '../testing/translate-page.ts';
import { openWidget } from '../testing/visit.tsx';

type Visit = Awaited<ReturnType<typeof openWidget>>;

/** All that can be seen, without the marks of the translation. What is only said, and the seconds left, come when they come. */
const read = ({ root }: Visit) =>
  [...root.querySelectorAll('section > :not([role=log])')]
    .map(({ textContent }) => textContent.replaceAll(/[[\]]/g, '').replace(/\(noch [\d:]+\)/, ''))
    .join('\n');
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
/** What can be read once it does not change any more. */
async function readSettled(visit: Visit): Promise<string> {
  for (let before = ''; ; before = read(visit)) {
    await settled();
    if (read(visit) === before) return before;
  }
}

/**
 * Translates the page between every two steps of two visits that do the same, and expects that both can read the same.
 */
async function readTheSame(start: Parameters<typeof openWidget>[0], steps: ((visit: Visit) => unknown)[]) {
  const plain = await openWidget(start);
  const seen: string[] = [];
  for (const step of steps) {
    await step(plain);
    seen.push(await readSettled(plain));
  }
  plain.leave();
  expect(new Set(seen).size).toBeGreaterThan(steps.length / 2);

  const translated = await openWidget(start);
  for (const [index, step] of steps.entries()) {
    translatePage(translated.root);
    await step(translated);
    await expect.poll(() => read(translated), { message: `after step ${index + 1}` }).toBe(seen[index]);
  }
  translated.leave();
}

test('what is chosen, how often and how long it takes, is right on a page that a browser translates', () =>
  readTheSame({}, [
    ({ clicks }) => clicks(/Kfz/),
    ({ flow }) => flow.selection.replace([{ service: 'fuehrerschein', quantity: 1 }]),
    ({ flow }) => flow.selection.replace([{ service: 'reisepass', quantity: 2 }]),
    ({ flow }) => flow.selection.replace([{ service: 'reisepass', quantity: 3 }]),
    ({ types }) => types(/suchen/, 'Pass'),
    ({ types }) => types(/suchen/, 'Raumschiff'),
    ({ types }) => types(/suchen/, ''),
  ]));

test('days, months and times are right on a page that a browser translates', () =>
  readTheSame({ services: 'fuehrerschein', office: 'rheinhausen' }, [
    ({ flow }) => flow.go('time'),
    ({ flow }) => flow.calendar.pick('2020-03-13'),
    ({ flow }) => flow.calendar.showMonth('2020-04'),
    ({ flow }) => flow.calendar.showMonth('2020-03'),
    ({ flow }) => flow.calendar.pick('2020-03-12'),
    ({ flow }) => flow.preferences.want(null),
    ({ flow }) => flow.preferences.wantPart('afternoon'),
    ({ flow }) => flow.preferences.wantPart('morning'),
    ({ flow }) => flow.take(slot),
    ({ flow }) => flow.hold.extend(),
    ({ flow }) => flow.take(later),
    ({ flow }) => flow.selection.replace([{ service: 'reisepass', quantity: 1 }]),
  ]));

test('a lost time, and one lost after it, are right on a page that a browser translates', () => {
  const client = createFakeClient();
  const refuse = (...others: (typeof slot)[]) =>
    Promise.reject(new SlotTakenError('slot-taken', 'gone', others));
  const losing = () => {
    let tries = 0;
    return vi.fn((...asked: Parameters<typeof client.hold>) => {
      tries += 1;
      return tries % 3 === 1 ? refuse(later) : tries % 3 === 2 ? refuse() : client.hold(...asked);
    });
  };
  return readTheSame(
    { services: 'fuehrerschein', office: 'rheinhausen', client: { ...client, hold: losing() } },
    [
      ({ flow }) => flow.go('time'),
      ({ flow }) => flow.take(slot),
      ({ flow }) => flow.take(later),
      ({ flow }) => flow.take(slot),
    ],
  );
});

test('the summary is that of the time that was chosen last', async () => {
  const visit = await openWidget();
  await goToSummary(visit.flow, slot);
  await settled();
  translatePage(visit.root);
  await visit.flow.take(later);
  await settled();
  expect(read(visit)).toContain('10:24 – 10:36');
  expect(read(visit)).not.toContain('09:52');
});

test('another language is read whole after a translation', async () => {
  const visit = await openWidget({ services: 'fuehrerschein' });
  translatePage(visit.root);
  await visit.language.follow({ language: 'en', languages: '', dir: '' });
  await settled();
  expect(visit.root.querySelector('font')).toBeNull();
  await expect.element(visit.text('Duration: 12 minutes')).toBeVisible();
});
