import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright';
import { barriers } from './barriers.ts';
import { type Hand, mouse } from './hands.ts';

export interface Seat {
  /** The address of the city's page, without a slash at the end. */
  home: string;
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  hand?: Hand;
  /** Turned off by some, and by some firewalls. */
  javaScript?: boolean;
  /** Called before the first page is opened. */
  watch?: (context: BrowserContext) => void;
}

type Name = string | RegExp;

/** A person at a screen, who knows things by the names they see or hear, and waits for what is to come. */
export class Citizen {
  /** What the pages have reported to the browser's console as an error, or failed to load. */
  readonly complaints: string[] = [];
  private readonly tabs: Page[] = [];
  private readonly context: BrowserContext;
  private readonly home: string;
  private readonly hand: Hand;

  private constructor(context: BrowserContext, { home, hand = mouse }: Seat) {
    this.context = context;
    this.home = home;
    this.hand = hand;
    context.setDefaultTimeout(10_000);
    context.on('console', (message) => {
      // Playwright itself is refused where the inbox lets no script run.
      if (message.type() === 'error' && !/^Blocked script execution in .* sandboxed/.test(message.text())) {
        this.complaints.push(message.text());
      }
    });
    context.on('weberror', (event) => this.complaints.push(String(event.error())));
    context.on('page', (page) => {
      this.tabs.push(page);
      page.on('close', () => this.tabs.splice(this.tabs.indexOf(page), 1));
    });
  }

  static async opens(browser: Browser, seat: Seat): Promise<Citizen> {
    const { width = 1280, height = 900, scheme = 'light', javaScript = true } = seat;
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'de-DE',
      colorScheme: scheme,
      javaScriptEnabled: javaScript,
    });
    seat.watch?.(context);
    const citizen = new Citizen(context, seat);
    await context.newPage();
    await citizen.goesTo('/');
    return citizen;
  }

  leaves = () => this.context.close();

  /** What is in front of the citizen now. */
  get page(): Page {
    const page = this.tabs.at(-1);
    assert(page, 'No page is open');
    return page;
  }

  async goesTo(path: string): Promise<void> {
    await this.page.goto(this.home + path);
  }

  async goesBackToTheOtherTab(): Promise<void> {
    await this.page.close();
  }

  async sees(text: Name): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async seesHeading(name: Name): Promise<void> {
    await this.page.getByRole('heading', { name }).first().waitFor();
  }

  /** The text of the first piece of the page that is like this. */
  async reads(text: RegExp): Promise<string> {
    return (await this.page.getByText(text).first().innerText()).trim();
  }

  async readsFrame(title: string): Promise<string> {
    // The frame has an empty page until its own has come.
    const page = this.frame(title).locator('body:not(:empty)');
    return await page.innerText();
  }

  async hasTicked(name: string): Promise<void> {
    assert(await this.page.getByRole('checkbox', { name }).isChecked(), `${name} is not ticked`);
  }

  async hasFilledIn(fields: Record<string, string>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) {
      assert.equal(await this.field(label).inputValue(), text, label);
    }
  }

  /** Sees a day crossed out, and hears why. */
  async seesStruckThrough(day: string): Promise<void> {
    const struck = await this.day(day).evaluate((element) =>
      [element, ...element.children].some((it) => getComputedStyle(it).textDecorationLine === 'line-through'),
    );
    assert(struck, `${day} is not struck through`);
  }

  follows = (name: Name) => this.hand.press(this.page.getByRole('link', { name }).first());
  presses = (name: Name) => this.hand.press(this.button(name));
  ticks = (name: Name) => this.hand.tick(this.page.getByRole('checkbox', { name }));
  picksDay = (day: string) => this.hand.pick(this.day(day));

  /** Follows a link that opens a new tab, which is then in front. */
  async followsInFrame(title: string, name: Name): Promise<void> {
    const opened = this.context.waitForEvent('page');
    await this.hand.press(this.frame(title).getByRole('link', { name }).first());
    await (await opened).waitForLoadState();
  }

  /** Opens what a frame shows as a page of its own. */
  async opensFrame(title: string): Promise<void> {
    const source = await this.page.locator(`iframe[title="${title}"]`).getAttribute('src');
    await this.goesTo(source ?? '');
  }

  reloads = () => this.page.reload();
  goesBack = () => this.page.goBack();

  /** Follows a link to a file and answers the file's text. */
  async downloads(name: string): Promise<string> {
    const started = this.page.waitForEvent('download');
    await this.follows(name);
    return readFileSync(await (await started).path(), 'utf8');
  }

  async fillsIn(fields: Record<string, string>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) {
      await this.hand.write(this.field(label), text);
    }
  }

  /** By its whole name: «WEITER» is not «Weitere Dienstleistungen». */
  button(name: Name): Locator {
    return this.page.getByRole('button', { name, exact: true }).first();
  }

  /** A day of the calendar by its date in words: `12. März 2020`. */
  day(date: string): Locator {
    return this.page.getByRole('grid').getByLabel(new RegExp(`(^|\\D)${date}`));
  }

  /** Throws where somebody with a disability would be held up, as far as a machine can tell, and where the page is wider than the screen. */
  async meetsNoBarrier(): Promise<void> {
    assert.deepEqual(await barriers(this.page), []);
    const wider = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(wider, 0, `The page is ${wider} pixels wider than the screen`);
  }

  private field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label });
  }

  private frame(title: string): FrameLocator {
    return this.page.frameLocator(`iframe[title="${title}"]`);
  }
}
