import { expect, test } from 'vitest';
import { books, choosesFromAll, choosesTheTime } from '../support/booking-walk.ts';
import { htmlPage, serveHostPage } from '../support/host-page.ts';
import { visitHost } from './visit.ts';

const script = '<script type="module" src="/termin-widget.js"></script>';
const quietly = async () => {};

test('in a column of 320 pixels nothing is cut off on the way to the booking', async () => {
  const { citizen } = await visitHost((api) =>
    serveHostPage({
      html: htmlPage(
        `<aside><termin-widget api="${api}" office="rheinhausen"></termin-widget></aside>`,
        script,
      ),
    }),
  );
  await citizen.page.addStyleTag({ content: 'aside { width: 320px }' });
  const cutOff: string[] = [];
  const look = async (view: string) => {
    await citizen.meetsNoBarrier();
    const found = await citizen.page.evaluate(() => {
      const host = document.querySelector('termin-widget');
      const right = (host?.getBoundingClientRect().right ?? 0) + 1;
      const inside = [...(host?.shadowRoot?.querySelectorAll('button, input, h2, h3, p, dd') ?? [])];
      return inside
        .filter((it) => it.checkVisibility() && it.getBoundingClientRect().right > right)
        .map((it) => it.ariaLabel ?? it.textContent);
    });
    cutOff.push(...found.map((name) => `${view}: ${name}`));
  };
  await choosesFromAll(citizen, look);
  await choosesTheTime(citizen, look);
  await books(citizen, look);
  expect(cutOff).toEqual([]);
});

test('put in late, moved and taken away, twice in a page, each goes its own way', async () => {
  const { citizen } = await visitHost((api) =>
    serveHostPage({
      html: htmlPage(
        `<template><termin-widget api="${api}" service="reisepass" id="second"></termin-widget></template>
         <div id="here"></div><div id="there"></div>`,
        `<script type="module" src="/late.js"></script>${script}`,
      ),
      files: {
        '/late.js': `
          const here = document.getElementById('here');
          const first = document.createElement('termin-widget');
          first.api = '${api}';
          first.office = 'rheinhausen';
          here.append(first, document.querySelector('template').content.cloneNode(true));`,
      },
    }),
  );
  const { page } = citizen;
  await page.locator('#second').getByText(/Dauer/).waitFor();
  await page.evaluate(() => document.getElementById('second')?.remove());
  await choosesFromAll(citizen, quietly);
  await page.evaluate(() => {
    const widget = document.querySelector('termin-widget');
    if (widget) document.getElementById('there')?.append(widget);
  });
  await choosesTheTime(citizen, quietly);
  await citizen.seesHeading('Wie erreichen wir Sie?');
  await page.evaluate(() => document.querySelector('termin-widget')?.remove());
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
  expect(citizen.complaints).toEqual([]);
});
