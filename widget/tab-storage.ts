import type { FlowStorage } from '@termin/sdk/flow';

/** The tab's own storage under a key, or a place in memory where the page may not store. */
export function openTabStorage(key: string): FlowStorage {
  return {
    read: () => attempt(() => sessionStorage.getItem(key)) ?? null,
    write: (text) => {
      attempt(() => sessionStorage.setItem(key, text));
    },
  };
}

/** Storage can be forbidden (a sandboxed frame) or full: then a reload starts anew, nothing else is lost. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
