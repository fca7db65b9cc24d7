import { createMock, type Mock, mockStaff } from '@termin/mock-server/browser';
import { onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../define.ts';
import type { TerminDesk } from '../element.tsx';

const api = 'https://stadt.example';

/** What a test does with a request before the mock answers it; null: the mock answers. */
export type Meet = (request: Request) => Response | null | Promise<Response | null>;

interface Opening {
  /** Attributes; the token and counter 3, where nobody is, when left out. */
  attributes?: Record<string, string>;
  now?: string;
}

/** A desk in Rheinhausen on a busy morning, on a booking API of its own; what comes back is said the way a clerk would. */
export function openDesk({
  attributes = { token: mockStaff.desk, counter: '3' },
  now = '2020-03-12T09:46:00+01:00',
}: Opening = {}) {
  document.documentElement.lang = 'de';
  sessionStorage.clear();
  const mock = createMock({ api, scenario: 'busy-morning', now });
  const sent: Request[] = [];
  let meet: Meet = () => null;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    sent.push(request.clone());
    return (await meet(request.clone())) ?? mock.fetch(request);
  });
  const desk = put(attributes);
  onTestFinished(() => {
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  });
  return { ...clerk, mock, desk, ...requests(), colleague: colleagueOf(mock) };

  function requests() {
    return {
      /** Bodies of what was posted to a path that ends so. */
      posted: async (end: string) => {
        const those = sent.filter(({ method, url }) => method === 'POST' && url.endsWith(end));
        return Promise.all(those.map((request) => request.clone().json() as Promise<{ id: string }>));
      },
      /** From now on requests are met so. */
      meets: (how: Meet) => {
        meet = how;
      },
    };
  }
}

function put(attributes: Record<string, string>): TerminDesk {
  const desk = document.createElement('termin-desk');
  for (const [name, value] of Object.entries({ api, office: 'rheinhausen', ...attributes })) {
    desk.setAttribute(name, value);
  }
  document.body.append(desk);
  return desk;
}

/** Somebody at another counter, and in the waiting area. */
function colleagueOf(mock: Mock) {
  const post = (path: string, body: object) =>
    mock.fetch(
      new Request(`${api}/v1/offices/rheinhausen/${path}`, {
        method: 'POST',
        credentials: 'omit',
        headers: { Authorization: `Bearer ${mockStaff.desk}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ id: crypto.randomUUID(), ...body }),
      }),
    );
  return {
    calls: (counter: string, visit?: string) => post('calls', { counter, ...(visit && { visit }) }),
    comes: () => post('arrivals', { services: [{ service: 'meldebescheinigung', quantity: 1 }] }),
  };
}

type Name = string | RegExp;

/** Names are those that a screen reader says. */
const clerk = {
  button: (name: Name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
  text: (text: Name) => page.getByText(text),
  heading: (name: Name) => page.getByRole('heading', { name }),
  rows: () => page.getByRole('listitem').getByRole('button', { name: /^\d\d:\d\d/ }),
  row: (number: string) => page.getByRole('button', { name: new RegExp(`^\\d\\d:\\d\\d ${number}`) }),
  current: (number: string) => page.getByRole('article', { name: `Nummer ${number}` }),
  clicks: (name: Name) => clerk.button(name).click(),
  views: (name: Name) => page.getByText(name).click(),
  types: (label: string, text: string) => page.getByLabelText(label).fill(text),
  presses: (keys: string) => userEvent.keyboard(keys),
};

/** What a server answers that is not there. */
export const gone = () => Promise.reject(new TypeError('Failed to fetch'));
