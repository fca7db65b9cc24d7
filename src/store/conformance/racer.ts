// A process of its own that wants the whole morning: it tries to hold and book every time on both lanes, then says how
// many it got. Arguments: address of the store, number of the racer. It starts with its first input.
import { once } from 'node:events';
import { openStore } from '../open.ts';
import { at, minutes, now, request, wish } from './given.ts';

const [address = '', racer = ''] = process.argv.slice(2);
const store = await openStore(address);
process.stdout.write('ready\n');
await once(process.stdin, 'data');

const starts = Array.from({ length: 25 }, (_, n) => at('08:00') + 12 * n);
const attempts = [...starts, ...starts].map(async (start, n) => {
  const hold = await store.hold(wish({ start, lanes: [1, 2], expiresAt: now + minutes(10) }), now);
  if (!hold || hold === 'id-in-use') return 0;
  const booked = await store.book(request(hold, { customerKey: `${racer} ${n}` }), now);
  return booked && booked !== 'too-many' ? 1 : 0;
});
const got = await Promise.all(attempts);
process.stdout.write(`${got.filter(Boolean).length}\n`);
await store.close();
process.exit();
