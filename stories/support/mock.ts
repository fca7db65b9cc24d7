import { createMock, type Mock, type ScenarioName, scenarios } from '@termin/mock-server/browser';

/** The mocked booking APIs of this page by their origin. */
const mocks = new Map<string, Mock>();

const fetchOfThePage = globalThis.fetch.bind(globalThis);

/** Without a service worker: a built Storybook then works in any folder of any server. */
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const mock = mocks.get(new URL(request.url).origin);
  return mock ? mock.fetch(request) : fetchOfThePage(input, init);
};

/** A booking API of its own in this page, on the morning of 9 March 2020 unless the scenario has another time. */
export function openMock(scenario: ScenarioName | null = null): Mock {
  forgetDrafts();
  const api = `https://stadt-${mocks.size + 1}.example`;
  const mock = createMock({
    api,
    ...(!(scenario && 'now' in scenarios[scenario]) && { now: '2020-03-09T08:00:00+01:00' }),
    ...(scenario && { scenario }),
  });
  mocks.set(api, mock);
  return mock;
}

/** What a widget kept for a reload speaks of holds that a new mock never gave. */
function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith('termin ')) sessionStorage.removeItem(key);
  }
}
