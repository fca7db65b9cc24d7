import type { Client } from '@termin/sdk';
import { expect, test } from 'vitest';
import { createFakeClient, slot } from '../../sdk/flow/testing/fake-client.ts';
import { goToBooking, goToSummary, settle } from '../../sdk/flow/testing/start-flow.ts';
import { openWidget } from '../testing/visit.tsx';

/** A fake client whose server, from some moment on, never answers again. */
function createFadingClient() {
  let gone = false;
  const client = Object.entries(createFakeClient()).map(([name, ask]: [string, (wish: never) => unknown]) => [
    name,
    (wish: never) => (gone ? new Promise(() => {}) : ask(wish)),
  ]);
  const fades = () => {
    gone = true;
  };
  return { client: Object.fromEntries(client) as Client, fades };
}

type Visit = Awaited<ReturnType<typeof openWidget>>;
type Way = (visit: Visit) => unknown;

const opensCategory: Way = (visit) => visit.clicks(/^Pass-/);
const toTime: Way = async ({ flow, button }) => {
  flow.selection.replace([{ service: 'fuehrerschein', quantity: 1 }]);
  flow.go('time');
  await expect.element(button('09:52 – 10:04 Uhr')).toBeVisible();
};
const toAnotherDay: Way = async (visit) => {
  await toTime(visit);
  await visit.clickDay('19. März');
};
const holds: Way = async (visit) => {
  await toTime(visit);
  await visit.flow.take(slot);
};
const toDetails: Way = async (visit) => {
  await holds(visit);
  visit.flow.go('details');
};
const toSummary: Way = ({ flow }) => goToSummary(flow, slot);
const toBooking: Way = ({ flow }) => goToBooking(flow, slot);
const toDone: Way = async (visit) => {
  await toBooking(visit);
  await visit.flow.book();
};
const chooses: Way = ({ flow }) => flow.selection.replace([{ service: 'reisepass', quantity: 2 }]);

const choosesAndOpens: Way = (visit) => {
  chooses(visit);
  return opensCategory(visit);
};
const opensPreferences: Way = async (visit) => {
  await toTime(visit);
  await visit.clicks('Präferenzen');
};

const button = (name: string | RegExp) => (visit: Visit) => visit.button(name);
const checkbox = (name: string | RegExp) => (visit: Visit) => visit.checkbox(name);

/** What a citizen can press on the way, how they come there, and how they find it. */
const controls: [what: string, way: Way, find: (visit: Visit) => ReturnType<Visit['button']>][] = [
  ['a category', () => {}, button(/^Kfz/)],
  ['a service', opensCategory, checkbox('Reisepass beantragen')],
  ['information on a service', opensCategory, button('Informationen zu Reisepass beantragen')],
  ['one more of a service', choosesAndOpens, button(/^Eins mehr/)],
  ['one fewer of a service', choosesAndOpens, button(/^Eins weniger/)],
  ['a chosen service', chooses, button('Reisepass beantragen entfernen')],
  ['WEITER without a service', () => {}, button('WEITER')],
  ['WEITER to the times', chooses, button('WEITER')],
  ['another day', toTime, (visit) => visit.day('19. März')],
  ['a day that is full', toTime, (visit) => visit.day('13. März')],
  ['the next month', toTime, button('Nächster Monat')],
  ['the first free day', toAnotherDay, button(/^Nächster freier Tag/)],
  ['preferences', toTime, button('Präferenzen')],
  ['an office', opensPreferences, checkbox(/Mitte/)],
  ['a part of the day', toTime, (visit) => visit.field('Vormittag')],
  ['a time', toTime, button('09:52 – 10:04 Uhr')],
  ['another time', holds, button('10:24 – 10:36 Uhr')],
  ['more time', holds, button('Verlängern')],
  ['WEITER without a time', toTime, button('WEITER')],
  ['WEITER to the form', holds, button('WEITER')],
  ['a step that is done', toTime, button(/^Dienstleistung/)],
  ['back', toTime, button('Zurück')],
  ['WEITER from an empty form', toDetails, button('WEITER')],
  ['a change to what is summed up', toSummary, button('Termin ändern')],
  ['consent', toSummary, checkbox(/einverstanden/)],
  ['the binding button without consent', toSummary, button('Termin verbindlich buchen')],
  ['the binding button', toBooking, button('Termin verbindlich buchen')],
  ['the calendar file', toDone, button('In Kalender speichern')],
];

/** What is on the screen, as far as it can change. */
function screen(root: ShadowRoot): string {
  const ticked = [...root.querySelectorAll('input')].map(({ checked }) => checked);
  return [root.innerHTML, ticked, root.activeElement?.outerHTML].join();
}

/** Once the next frame has been painted. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

test.each(controls)('%s answers in the next frame, though the server is silent', async (_, way, find) => {
  const { client, fades } = createFadingClient();
  const visit = await openWidget({ client, office: 'rheinhausen' });
  await way(visit);
  await settle();
  const control = find(visit);
  await expect.element(control).toBeVisible();
  await painted();
  fades();
  const before = screen(visit.root);
  (control.element() as HTMLElement).click();
  await painted();
  expect(screen(visit.root)).not.toBe(before);
});
