import type { Locator, Page } from 'playwright';

/** How a person works a page: where they press, tick and write. */
export interface Hand {
  press(target: Locator): Promise<void>;
  tick(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** A day in the calendar's grid. */
  pick(day: Locator): Promise<void>;
}

export const mouse: Hand = {
  press: (target) => target.click(),
  tick: (target) => target.check(),
  write: (target, text) => target.fill(text),
  pick: (day) => day.click(),
};

/** Called whenever a key has moved the focus. */
type Glance = (page: Page) => Promise<void>;

/** Tab, arrows, Enter and Space; what can't be reached with them can't be used. */
export function keyboardWith(glance: Glance = async () => {}): Hand {
  async function move(page: Page, key: string): Promise<void> {
    await page.keyboard.press(key);
    await glance(page);
  }

  async function tabUntil(target: Locator, there: (element: Element) => boolean): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs < 200; tabs++) {
      if (await target.evaluate(there)) return;
      await move(target.page(), 'Tab');
    }
    throw new Error(`${target} can't be reached with the Tab key`);
  }

  const reach = (target: Locator) => tabUntil(target, (element) => element.matches(':focus'));

  /** From the focused day to another one of the same month. */
  async function stepTo(day: Locator): Promise<void> {
    await day.waitFor();
    for (let steps = 0; steps < 31; steps++) {
      const way = await day.evaluate((element) => {
        const root = element.getRootNode() as Document | ShadowRoot;
        if (!root.activeElement || root.activeElement === element) return 'there';
        const follows =
          root.activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
        const mirrored = element.matches(':dir(rtl)');
        return Boolean(follows) !== mirrored ? 'ArrowRight' : 'ArrowLeft';
      });
      if (way === 'there') return;
      await move(day.page(), way);
    }
    throw new Error(`${day} can't be reached with the arrow keys`);
  }

  return {
    async press(target) {
      await reach(target);
      await target.page().keyboard.press('Enter');
    },
    async tick(target) {
      await reach(target);
      await target.page().keyboard.press('Space');
    },
    async write(target, text) {
      await reach(target);
      await target.page().keyboard.type(text);
    },
    async pick(day) {
      const grid = day.page().getByRole('grid');
      await tabUntil(grid, (element) => element.matches(':focus-within'));
      await stepTo(day);
      await day.page().keyboard.press('Enter');
    },
  };
}

export const keyboard = keyboardWith();
