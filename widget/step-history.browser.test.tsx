import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './define.ts';
import { createSteps } from '../sdk/flow/steps.ts';
import { followHistory } from './step-history.ts';
import { createFakeFetch } from './testing/fake-fetch.ts';
import { citizen } from './testing/visit.tsx';

beforeEach(() => {
  document.documentElement.lang = 'de';
  vi.stubGlobal('fetch', createFakeFetch());
  sessionStorage.clear();
  history.replaceState({ ofThePage: 'stays' }, '');
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function embed(attributes: string): HTMLElement {
  const widget = document.createElement('termin-widget');
  for (const name of attributes.split(' ').filter(Boolean)) widget.setAttribute(name, '');
  widget.service = 'fuehrerschein';
  document.body.append(widget);
  return widget;
}

const atServices = () => expect.element(citizen.heading('Dienstleistung und Termin aussuchen')).toBeVisible();
const atTimes = () => expect.element(citizen.heading('Wann passt es Ihnen?')).toBeVisible();
const atDetails = () => expect.element(citizen.heading('Wie erreichen wir Sie?')).toBeVisible();

test('it writes no history unless the page wants it', async () => {
  embed('');
  const before = history.length;
  await citizen.clicks('WEITER');
  await atTimes();
  expect(history.length).toBe(before);
  expect(history.state).toEqual({ ofThePage: 'stays' });
});

test('back and forward move through the steps, and the page keeps its own state', async () => {
  embed('history');
  await citizen.clicks('WEITER');
  await citizen.clicks('09:52 – 10:04 Uhr');
  await citizen.clicks('WEITER');
  await atDetails();
  expect(history.state).toMatchObject({ ofThePage: 'stays' });

  history.back();
  await atTimes();
  history.back();
  await atServices();
  history.forward();
  await atTimes();
});

test('a step that is not open any more holds nobody up', async () => {
  const widget = embed('history');
  await citizen.clicks('WEITER');
  await citizen.clicks('09:52 – 10:04 Uhr');
  await citizen.clicks('WEITER');
  await atDetails();
  history.back();
  await atTimes();
  widget.setAttribute('service', 'reisepass');
  history.back();
  await atServices();
  await citizen.clicks('WEITER');
  const before = history.length;
  history.forward();
  await atTimes();
  expect(history.length).toBe(before);
});

test('a link to a place in the page is not a step back', async () => {
  embed('history');
  await citizen.clicks('WEITER');
  await atTimes();
  const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = 'inhalt';
  await moved;
  await atTimes();
});

test('once it is off, the buttons are the page’s again', async () => {
  const widget = embed('history');
  await citizen.clicks('WEITER');
  await atTimes();
  widget.removeAttribute('history');
  const popped = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await popped;
  await atTimes();
});

test('after the booking one press on back leaves the page', async () => {
  const progress = { hasServices: true, hasHold: true, hasCustomer: true, isBooked: false };
  const flow = createSteps(
    () => progress,
    () => undefined,
  );
  const stop = followHistory(flow, 'termin');
  for (const step of ['time', 'details', 'summary'] as const) flow.go(step);
  expect(history.state.termin).toEqual({ step: 'summary', depth: 3 });

  progress.isBooked = true;
  flow.go('done');
  await expect.poll(() => history.state.termin).toEqual({ step: 'done', depth: 0 });
  stop();
});
