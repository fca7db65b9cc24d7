import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NotFoundError } from '../errors/not-found-error.ts';
import { readEvents } from './events.ts';
import { type OpenStream, silenceMs, watch } from './watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a line says before it ends; an error breaks it, `'silence'` lasts until it is given up. */
type Line = (string | null | Error | 'silence')[];

/** A server that answers each connection with the next of the lines; more are refused. */
function server(...lines: Line[]): OpenStream {
  return async (signal) => {
    const line = lines.shift();
    if (!line) throw new TypeError('Failed to fetch');
    return said(line, signal);
  };
}

async function* said(line: Line, signal: AbortSignal) {
  for (const word of line) {
    if (word instanceof Error) throw word;
    if (word === 'silence') {
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    } else yield word;
  }
}

/** Reads so many, with all pauses between over. */
async function take(count: number, open: OpenStream, signal?: AbortSignal): Promise<string[]> {
  const heard: string[] = [];
  const reading = (async () => {
    for await (const { answer, isStale } of watch(open, (text) => text, signal ? { signal } : {})) {
      heard.push(isStale ? `${answer} (stale)` : answer);
      if (heard.length === count) return;
    }
  })();
  reading.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  await reading;
  return heard;
}

test('it reads on where a stream ends, without a word', async () => {
  expect(await take(3, server(['a', null], ['b'], [null, 'c']))).toEqual(['a', 'b', 'c']);
});

test('it says once that an answer is stale while the server is gone, and when it is back', async () => {
  const gone: Line = [new TypeError('Failed to fetch')];
  expect(await take(3, server(['a'], gone, gone, gone, gone, ['b']))).toEqual(['a', 'a (stale)', 'b']);
});

test('a line that says nothing for too long is left', async () => {
  const open = vi.fn(server(['a', 'silence'], ['b']));
  expect(await take(2, open)).toEqual(['a', 'b']);
  expect(silenceMs).toBeGreaterThan(2 * 15_000);
});

test('what asking again would not change is thrown', async () => {
  const unknown = new NotFoundError('unknown-office', 'There is no office.', { status: 404 });
  await expect(take(2, server(['a'], [unknown]))).rejects.toBe(unknown);
});

test('it ends without a word when it is no longer wanted', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 1_000);
  expect(await take(9, server(['a', 'silence']), controller.signal)).toEqual(['a']);
});

test('events are put together from pieces as they come', async () => {
  const bytes = new TextEncoder().encode(
    'retry: 1000\n\nevent: board\nid: 1\ndata: {"é":1}\n\n: beat\n\ndata: a\r\ndata: b\r\n\r\n',
  );
  const pieces = new ReadableStream<Uint8Array>({
    start(stream) {
      for (const byte of bytes) stream.enqueue(new Uint8Array([byte]));
      stream.close();
    },
  });
  const heard: (string | null)[] = [];
  for await (const one of readEvents(pieces)) heard.push(one);
  expect(heard).toEqual([null, '{"é":1}', null, 'a\nb']);
});
