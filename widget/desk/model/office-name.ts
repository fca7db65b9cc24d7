import { type ReadonlySignal, signal } from '@preact/signals-core';
import { createBareClient, TerminError } from '@termin/sdk/bare';

/** What an office is called; its id until that is known, and where it can't be known. */
export function officeName(api: string, office: string, until: AbortSignal): ReadonlySignal<string> {
  const name = signal(office);
  void createBareClient({ api })
    .offices({ signal: until })
    .then(({ offices }) => {
      name.value = offices.find(({ id }) => id === office)?.name ?? office;
    })
    .catch((error: unknown) => {
      if (!until.aborted && !(error instanceof TerminError)) throw error;
    });
  return name;
}
