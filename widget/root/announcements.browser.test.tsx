import { SlotTakenError } from '@termin/sdk';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createFakeClient, later, slot } from '../../sdk/flow/testing/fake-client.ts';
import { goToSummary, settle } from '../../sdk/flow/testing/start-flow.ts';
import { listen } from '../testing/heard.ts';
import { focused, openWidget } from '../testing/visit.tsx';

const words = {
  de: {
    found: '1 Dienstleistung gefunden',
    nothing: /^Zu «epassx» haben wir nichts gefunden/,
    minutes: 'Dauer: 16 Minuten',
    step: 'Wann passt es Ihnen?',
    day: 'Donnerstag, 19. März 2020, 14 Termine frei',
    times: '2 Termine frei',
    lost: /^09:52 – 10:04 Uhr wurde gerade von jemand anderem gebucht\. ?Das sind die nächsten freien/,
    held: 'Donnerstag, 12. März 2020, 10:24 – 10:36 Uhr: bis 08:10 Uhr für Sie zurückgelegt.',
    soon: 'Ihre Reservierung endet in 2 Minuten. Sie können sie verlängern.',
    sooner: 'Ihre Reservierung endet in 1 Minute. Sie können sie verlängern.',
    wrong: /^Bitte prüfen Sie 6 Angaben/,
  },
  en: {
    found: /^1 service/,
    nothing: /epassx/,
    minutes: /16 minutes/,
    step: /\?$/,
    day: /^Thursday.*19.*2020, 14/,
    times: /^2 /,
    lost: /09:52/,
    held: /10:24.*08:10/,
    soon: /2 minutes/,
    sooner: /1 minute/,
    wrong: /6/,
  },
  ar: {
    found: /الخدمات.*1$/,
    nothing: /epassx/,
    minutes: /16/,
    step: /؟$/,
    day: /19.*2020.*14/,
    times: /موعدان/,
    lost: /09:52/,
    held: /10:24.*08:10/,
    soon: /دقيقت/,
    sooner: /دقيقة واحدة/,
    wrong: /6/,
  },
};

const speaks = Object.entries(words).map(([lang, said]) => ({ lang, said }));

/** Waits until this is said; what was said before it is past. */
async function hears(heard: string[], what: string | RegExp): Promise<void> {
  const matches = (text: string) => (typeof what === 'string' ? text === what : what.test(text));
  await expect.poll(() => heard.some(matches) || heard.join(' | '), { timeout: 5000 }).toBe(true);
  heard.splice(0, heard.findIndex(matches) + 1);
}

test.each(speaks)('what happens is said, in its order, in $lang', async ({ lang, said }) => {
  const now = vi.spyOn(Date, 'now');
  onTestFinished(() => now.mockRestore());
  const client = createFakeClient();
  const hold = vi.fn(client.hold).mockRejectedValueOnce(new SlotTakenError('slot-taken', 'gone', [later]));
  const { flow, root, presses } = await openWidget({
    lang,
    client: { ...client, hold },
    office: 'rheinhausen',
  });
  const heard = listen(root);

  root.querySelector<HTMLInputElement>('#search')?.focus();
  await presses('epass');
  await hears(heard, said.found);
  expect(heard, 'not every key is answered').toEqual([]);
  await presses('x');
  await hears(heard, said.nothing);
  await presses('{Escape}');
  flow.selection.replace([{ service: 'reisepass', quantity: 1 }]);
  await hears(heard, said.minutes);

  flow.go('time');
  await expect.poll(focused).toMatch(said.step);
  await hears(heard, said.times);
  root.querySelector<HTMLElement>('[data-date="2020-03-19"]')?.click();
  await hears(heard, said.day);
  await flow.take(slot);
  await hears(heard, said.lost);
  await flow.take(later);
  await hears(heard, said.held);

  now.mockReturnValue(Date.now() + 485_000);
  await hears(heard, said.soon);
  now.mockReturnValue(Date.now() + 60_000);
  await hears(heard, said.sooner);

  flow.go('details');
  await settle();
  flow.form.check();
  await expect.poll(focused).toMatch(said.wrong);
});

test('the same sentence is said again when it is true again', async () => {
  const visit = await openWidget({ services: 'fuehrerschein', office: 'rheinhausen' });
  await visit.clicks('WEITER');
  const heard = listen(visit.root);
  await visit.clicksAnyway(visit.day('13. März 2020'));
  await visit.clicksAnyway(visit.day('13. März 2020'));
  const full = 'Freitag, 13. März 2020, ausgebucht';
  await expect.poll(() => heard.filter((text) => text === full)).toHaveLength(2);
});

test('a refused booking and a hold that lapsed are said at once', async () => {
  const now = vi.spyOn(Date, 'now');
  onTestFinished(() => now.mockRestore());
  const { flow, root } = await openWidget();
  await goToSummary(flow, slot);
  const heard = listen(root);
  await flow.book();
  await hears(heard, /^Ohne Ihre Einwilligung/);
  now.mockReturnValue(Date.now() + 700_000);
  await expect
    .poll(() => heard.join(), { timeout: 5000 })
    .toMatch(/Die Reservierung ist abgelaufen.*Ihre Angaben sind noch da/);
});
