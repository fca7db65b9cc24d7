// Books one time after another through whatever stands in front, for so many seconds, and says what came of it. Then looks
// for every acknowledged booking in the database.
//   node --conditions=termin-src test/cluster/book-on.ts http://127.0.0.1:8088 postgres://termin@127.0.0.1:5432/postgres 60
import { setTimeout as sleep } from 'node:timers/promises';
import { book, consentVersion, freeSlots, hold } from '../support/requests.ts';
import { overlapsSql, rows } from './sql.ts';

const [api = '', database = '', seconds = '60'] = process.argv.slice(2);
const citizens = 16;
const offices = ['mitte', 'homberg', 'meiderich', 'hamborn', 'walsum', 'rheinhausen', 'sued'];

const acknowledged: string[] = [];
const failures = new Map<string, number>();
let longestPause = 0;
let lastSuccess = performance.now();

async function bookOne(consent: string, number: number): Promise<string> {
  const date = `2020-03-${10 + (number % 20)}`;
  const slots = await freeSlots(api, offices[number % offices.length] ?? 'mitte', date);
  const slot = slots[Math.floor(Math.random() * slots.length)];
  if (!slot) return 'nothing free';
  const { status, body, held } = await hold(api, slot);
  if (status !== 201) return `hold ${status} ${body.code}`;
  const booked = await book(api, held, consent, `${held.id}@example.org`);
  if (booked.status !== 201) return `book ${booked.status}`;
  acknowledged.push(held.id);
  longestPause = Math.max(longestPause, performance.now() - lastSuccess);
  lastSuccess = performance.now();
  return '';
}

async function citizen(consent: string, first: number): Promise<void> {
  for (let number = first; performance.now() < end; number += citizens) {
    const failure = await bookOne(consent, number).catch((error: unknown) => String(error));
    if (!failure) continue;
    failures.set(failure, (failures.get(failure) ?? 0) + 1);
    await sleep(100);
  }
}

const end = performance.now() + Number(seconds) * 1000;
const consent = await consentVersion(api);
await Promise.all(Array.from({ length: citizens }, (_, first) => citizen(consent, first)));

const stored = await rows<{ id: string }>(database, 'SELECT booking_id AS id FROM customers');
const known = new Set(stored.map(({ id }) => id));
const lost = acknowledged.filter((id) => !known.has(id));
const overlaps = await rows(database, overlapsSql);
console.log(`${acknowledged.length} bookings acknowledged, ${lost.length} lost, ${overlaps.length} overlaps`);
console.log(`longest time without a booking: ${(longestPause / 1000).toFixed(1)} s`);
console.log('refused or failed:', Object.fromEntries(failures));
