import { afterEach, beforeEach, describe } from 'vitest';
import { describeHolds } from './conformance/holds.ts';
import { describeLife } from './conformance/life.ts';
import { describeMails } from './conformance/mails.ts';
import { describeUpkeep } from './conformance/upkeep.ts';
import type { Store } from './store.ts';

/** What every store must do. `open` gives an empty store each time. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    describeHolds(() => store);
    describeLife(() => store);
    describeMails(() => store);
    describeUpkeep(() => store);
  });
}
