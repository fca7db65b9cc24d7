import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { type Hand, mouse } from './hands.ts';

export interface Seat {
  /** The address of the city's page. */
  home: string;
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  hand?: Hand;
}

/** A person at a screen, who knows things by the names they see or hear, and waits for what is to come. */
export class Citizen {
  readonly page: Page;
  private readonly hand: Hand;
  private readonly context: BrowserContext;
  /** What the page has reported to the browser's console as an error, or failed to load. */
  readonly complaints: string[] = [];

  private constructor(context: BrowserContext, page: Page, hand: Hand) {
    this.context = context;
    this.page = page;
    this.hand = hand;
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async opens(browser: Browser, { home, width = 1280, height = 900, scheme, hand = mouse }: Seat) {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'de-DE',
      colorScheme: scheme ?? 'light',
    });
    const citizen = new Citizen(context, await context.newPage(), hand);
    await citizen.page.goto(home);
    return citizen;
  }

  leaves = () => this.context.close();

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async seesHeading(name: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { name }).first().waitFor();
  }

  /** The text of the first piece of the page that is like this. */
  async reads(text: RegExp): Promise<string> {
    return (await this.page.getByText(text).first().innerText()).trim();
  }

  async hasTicked(name: string): Promise<void> {
    assert(await this.page.getByRole('checkbox', { name }).isChecked(), `${name} is not ticked`);
  }

  follows = (name: string | RegExp) => this.hand.press(this.page.getByRole('link', { name }).first());
  presses = (name: string | RegExp) => this.hand.press(this.button(name));
  ticks = (name: string | RegExp) => this.hand.tick(this.page.getByRole('checkbox', { name }));
  picksDay = (day: string) => this.hand.pick(this.day(day));

  async fillsIn(fields: Record<string, string>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) {
      await this.hand.write(this.page.getByRole('textbox', { name: label }), text);
    }
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name }).first();
  }

  /** A day of the calendar by its date in words: `12. März 2020`. */
  day(date: string): Locator {
    return this.page.getByRole('grid').getByLabel(new RegExp(`(^|\\D)${date}`));
  }

  /** Fails where somebody with a disability would be held up, as far as a machine can tell; and where the page is wider than the screen. */
  async meetsNoBarrier(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.flat().join(' ')).join(', ')}`,
    );
    assert.deepEqual(found, []);
    const overflow = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0, `The page is ${overflow} pixels wider than the screen`);
  }
}
