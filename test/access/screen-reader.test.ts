import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { createFormat } from '../../widget/format.ts';
import type { LanguageTag } from '../../widget/language/languages.ts';
import type { Messages } from '../../widget/messages/messages.ts';
import { widgetTexts } from '../../widget/texts.ts';
import { visitHost } from '../hosts/visit.ts';
import { drivingLicence, erika } from '../support/booking-walk.ts';
import { htmlPage, serveHostPage } from '../support/host-page.ts';
import { focusedOn } from './support/focus.ts';

const servePage = (language: LanguageTag) => (api: string) =>
  serveHostPage({
    html: htmlPage(
      `<termin-widget api="${api}" office="rheinhausen" lang="${language}"></termin-widget>`,
      `<script type="module" src="${api}/termin-widget.js"></script>`,
    ),
  });

/** The widget as a screen reader has it: roles, names and states. */
class Heard {
  private readonly widget: Locator;
  private readonly page: Page;

  constructor(page: Page, t: Messages) {
    this.page = page;
    this.widget = page.getByRole('region', { name: t.widget });
  }

  find = (role: Parameters<Page['getByRole']>[0], name: string | RegExp) =>
    this.widget.getByRole(role, { name, exact: typeof name === 'string' }).first();

  press = (name: string | RegExp) => this.find('button', name).click();

  /** Comes to a step: its heading has the focus, and everything in it has a name and its place in the outline. */
  async arrivesAt(title: string, step: string, moved = true): Promise<string> {
    await this.find('heading', title).waitFor();
    if (moved) expect((await focusedOn(this.page))?.name).toBe(title);
    await this.find('navigation', step).waitFor();
    return this.reads();
  }

  async reads(): Promise<string> {
    const tree = await this.widget.ariaSnapshot();
    expect(nameless(tree)).toEqual([]);
    expect(jumps(tree)).toEqual([]);
    return tree;
  }
}

const named =
  /^\s*- (button|checkbox|radio|textbox|combobox|link|grid|gridcell|group|region|article|navigation)\b/;

/** Elements that say what they are, but not which. */
const nameless = (tree: string) =>
  tree.split('\n').filter((line) => named.test(line) && !line.includes('"') && !/gridcell$/.test(line));

/** Headings that leave a level out. */
function jumps(tree: string): string[] {
  const headings = [...tree.matchAll(/- heading "([^"]*)" \[level=(\d)\]/g)];
  let before = 1;
  return headings.flatMap(([, text = '', level]) => {
    const skipped = Number(level) > before + 1;
    before = Number(level);
    return skipped ? [text] : [];
  });
}

test.for(['de', 'en', 'ar'] as const)(
  'an appointment is booked by roles and names alone, and the city’s texts are marked as German, in %s',
  async (language) => {
    const t = await widgetTexts.load(language);
    const { citizen } = await visitHost(servePage(language));
    const heard = new Heard(citizen.page, t);
    const step = (position: number) => t.stepOf(position, 5);
    const range = t.clock(t.range('09:52', '10:04'));

    await heard.arrivesAt(t.services.title, step(1), false);
    await heard.press(/^Kfz/);
    expect(await heard.reads()).toMatch(/button "Kfz[^"]*" \[expanded\]/);
    await heard.find('checkbox', drivingLicence).click();
    expect(await heard.reads()).toContain(`checkbox "${drivingLicence}" [checked]`);
    expect(await heard.reads()).toContain(`list "${t.services.chosen}"`);
    await heard.press(t.next);

    await heard.arrivesAt(t.time.title, step(2));
    const day = createFormat(t.language).longDate('2020-03-12');
    await heard.find('button', new RegExp(`^${day}, `)).click();
    await heard.find('heading', day).waitFor();
    await heard.press(range);
    await heard.find('button', t.hold.extend).waitFor();
    const times = await heard.reads();
    expect(times).toContain(`button "${range}" [pressed]`);
    // The page is German, too: only what is marked in the widget counts.
    const german = citizen.page.locator('termin-widget [lang=de]', { hasText: 'Bürger-Service Rheinhausen' });
    expect((await german.count()) > 0).toBe(true);
    expect(times).toMatch(new RegExp(`gridcell "${day}, [^"]*" \\[selected\\]`));
    expect(times).toMatch(
      new RegExp(`gridcell "${createFormat(t.language).longDate('2020-03-10')}, ${t.time.full}"`),
    );
    await heard.press(t.next);

    await heard.arrivesAt(t.details.title, step(3));
    await heard.press(t.next);
    const wrong = t.details.errors(await citizen.page.locator('input[required]').count());
    await heard.find('alert', wrong).waitFor();
    expect((await focusedOn(citizen.page))?.name).toContain(wrong);
    expect(await describedAs(heard.find('textbox', t.details.labels.familyName))).toBe(
      t.details.missing.familyName,
    );
    for (const [name, label] of Object.entries(t.details.labels)) {
      await heard.find('textbox', new RegExp(`^${label}`)).fill(typed[name] ?? '');
    }
    await heard.press(t.next);

    const summary = await heard.arrivesAt(t.summary.title, step(4));
    for (const term of [t.summary.date, t.summary.time, t.summary.matter, t.summary.name]) {
      expect(summary).toContain(`term: ${term}`);
    }
    await heard.press(t.summary.book);
    const consent = citizen.page.getByRole('checkbox');
    expect(await describedAs(consent)).toBe(t.summary.consentMissing);
    await consent.click();
    await heard.press(t.summary.book);
    expect(await heard.arrivesAt(t.done.title, step(5))).toContain('1112');
  },
);

const [givenName, familyName, street, postalCode, town, telephone, email] = Object.values(erika);
const typed: Record<string, string | undefined> = {
  ...{ givenName, familyName, street, postalCode, town, telephone, email },
};

/** What is said about a field after its name. */
const describedAs = (field: Locator) =>
  field.evaluate((element) => {
    const root = element.getRootNode() as Document;
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => root.getElementById(id)?.textContent).join(' ');
  });
