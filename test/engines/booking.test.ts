import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFolder, type Product, remove, startProduct } from '../support/product.ts';
import { chromiumEngine } from './chromium.ts';
import { firefoxEngine } from './firefox.ts';
import { type Hand, keyboard, pointing } from './hands.ts';
import { look } from './look.ts';
import type { Screen } from './screen.ts';
import { webkitEngine } from './webkit.ts';

const engines = { Chromium: chromiumEngine(), Firefox: firefoxEngine(), WebKit: webkitEngine() };

let product: Product;
const data = emptyFolder();
beforeAll(async () => {
  product = await startProduct({ now: '2020-03-09T08:00', data });
});
afterAll(async () => {
  await product.stop();
  remove(data);
});

test.for(Object.entries(engines))('%s: an appointment is booked', async ([name, engine], { skip }) => {
  if (typeof engine === 'string') return skip(engine);
  const screen = await engine.open();
  try {
    const hands: Record<string, Hand> = {
      mouse: pointing(screen, screen.click),
      keyboard: keyboard(screen),
      ...(screen.tap && { touch: pointing(screen, screen.tap) }),
    };
    for (const [kind, hand] of Object.entries(hands)) {
      await screen.goTo(`${product.url}/termin`);
      await screen.run(notePointers);
      await books(screen, hand, `${kind}.${name}@example.org`.toLowerCase());
      expect(await screen.run('() => window.pointers')).toBe(kind === 'keyboard' ? '' : kind);
      await screen.run('() => sessionStorage.clear()');
    }
  } finally {
    await screen.close();
  }
});

// What the page was really pointed at with.
const notePointers = `() => {
  window.pointers = '';
  addEventListener('pointerdown', ({ pointerType }) => { window.pointers = pointerType; }, true);
}`;

async function books(screen: Screen, hand: Hand, email: string): Promise<void> {
  const sees = (name: string) => look(screen, { role: 'heading', name });
  const next = () => hand.press({ role: 'button', name: 'WEITER$' });

  await sees('Dienstleistung und Termin aussuchen');
  await hand.press({ role: 'button', name: 'Kfz-/Führerscheinangelegenheiten' });
  await hand.tick({ role: 'checkbox', name: 'Führerscheinanträge' });
  await next();
  await sees('Wann passt es Ihnen');
  await hand.pick('12. März 2020');
  await hand.press({ role: 'button', name: '\\d\\d:\\d\\d – \\d\\d:\\d\\d' });
  await look(screen, { role: 'button', name: 'Verlängern' });
  await next();

  await sees('Wie erreichen wir Sie');
  const texts = {
    Vorname: 'Erika',
    Nachname: 'Müller-Lüdenscheid',
    'Straße und Hausnummer': 'Körnerplatz 1',
    Postleitzahl: '47226',
    Ort: 'Duisburg',
    'E-Mail': email,
  };
  for (const [name, text] of Object.entries(texts)) {
    await hand.write({ role: 'textbox', name }, text);
    expect((await look(screen, { role: 'textbox', name })).value).toBe(text);
  }
  await next();
  await sees('Stimmt alles');
  const consent = { role: 'checkbox', name: '.*(einverstanden|Einwilligung|stimme)' } as const;
  await hand.tick(consent);
  expect((await look(screen, consent)).checked).toBe(true);
  await hand.press({ role: 'button', name: 'Termin verbindlich buchen' });
  await sees('Vielen Dank für Ihre Buchung');
}
