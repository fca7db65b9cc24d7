// The server in a process of its own, on a database and a city of so many offices. Arguments: address of the store, number
// of offices. Says `{ port }` once it listens, answers `memory` with its resident bytes, ends when it is
// disconnected.
import { createApp } from '../../src/http/app.ts';
import { listen } from '../../src/listen.ts';
import { openStore } from '../../src/store/open.ts';
import { begin, benchCity } from './city.ts';

const [address = 'memory:', offices = '7'] = process.argv.slice(2);
const started = Date.now();
const clock = () => begin + Date.now() - started;
const store = await openStore(address);
const app = createApp({
  config: benchCity(Number(offices)),
  store,
  clock,
  staleMs: 100,
  report: console.error,
});

// The same bytes as the route beside it, through the same middleware, without anything to find out.
const constants = new Map<string, string>();
app.get('/v1/constant/*', async (c) => {
  const path = c.req.url.slice(c.req.url.indexOf('/v1/')).replace('/constant', '');
  const known = constants.get(path);
  const text = known ?? (await (await app.request(path)).text());
  constants.set(path, text);
  return c.body(text, 200, { 'Content-Type': 'application/json' });
});

const server = await listen(app, '127.0.0.1', 0);
process.send?.({ port: server.port });
process.on('message', (message) => {
  if (message === 'memory') process.send?.({ memory: process.memoryUsage().rss });
});
// Told to stop, or left alone.
process.on('disconnect', async () => {
  await server.close();
  await store.close();
});
