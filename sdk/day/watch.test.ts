import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NotFoundError } from '../errors/not-found-error.ts';
import { TerminError } from '../errors/termin-error.ts';
import { readEvents } from './events.ts';
import { type OpenStream, silenceMs, watch } from './watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What a line says before it ends; an error breaks it, `'silence'` lasts until it is given up, `'beats'` is a minute of signs of life. */
type Line = (string | null | Error | 'silence' | 'beats')[];

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
    if (word === 'beats') {
      for (let beat = 0; beat < 4; beat++) {
        await new Promise((resolve) => setTimeout(resolve, 15_000));
        yield null;
      }
    } else if (word === 'silence') {
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

test('a line that says nothing for too long is left, and its answer said to be old', async () => {
  expect(await take(3, server(['a', 'silence'], ['b']))).toEqual(['a', 'a (stale)', 'b']);
  expect(await take(3, server(['a', 'beats'], ['silence'], ['b']))).toEqual(['a', 'a (stale)', 'b']);
  expect(silenceMs).toBeGreaterThan(2 * 15_000);
});

test('a line that has held for long ends without being a failure', async () => {
  const gone: Line = [new TypeError('Failed to fetch')];
  expect(await take(2, server(['a', 'beats'], gone, ['b']))).toEqual(['a', 'b']);
  expect(await take(3, server(['a', 'beats'], gone, gone, ['b']))).toEqual(['a', 'a (stale)', 'b']);
});

test('a line is kept as long as it beats, and let go once it has ended', async () => {
  const signals: AbortSignal[] = [];
  const lines = server(['a', 'beats'], ['b']);
  const open: OpenStream = (signal) => {
    signals.push(signal);
    return lines(signal);
  };
  const states: boolean[] = [];
  setTimeout(() => states.push(...signals.map(({ aborted }) => aborted)), 59_000);
  expect(await take(2, open)).toEqual(['a', 'b']);
  expect(states).toEqual([false]);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});

test('it waits longer from failure to failure, a quarter of a minute at most', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const start = Date.now();
  const tries: number[] = [];
  const controller = new AbortController();
  const open: OpenStream = async () => {
    tries.push((Date.now() - start) / 1_000);
    throw new TypeError('Failed to fetch');
  };
  setTimeout(() => controller.abort(), 48_000);
  await take(1, open, controller.signal);
  expect(tries).toEqual([0, 1.25, 3.5, 7.75, 16, 31.25, 46.5]);
  expect(vi.getTimerCount()).toBe(0);
});

test('what asking again would not change is thrown', async () => {
  const unknown = new NotFoundError('unknown-office', 'There is no office.', { status: 404 });
  await expect(take(2, server(['a'], [unknown]))).rejects.toBe(unknown);
});

test.each([429, 500, 503])('what may pass is waited for: %i', async (status) => {
  const busy = new TerminError('unavailable', 'Not now.', { status });
  expect(await take(3, server(['a'], [busy], ['b']))).toEqual(['a', 'a (stale)', 'b']);
});

test.each([400, 401, 403, 410, 499])('what will not pass is thrown: %i', async (status) => {
  const refused = new TerminError('refused', 'No.', { status });
  await expect(take(2, server(['a'], [refused]))).rejects.toBe(refused);
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

test('only lines that begin with data count, and what is left of a stream is let go', async () => {
  const cancel = vi.fn();
  const pieces = new ReadableStream<Uint8Array>({
    start: (stream) =>
      stream.enqueue(new TextEncoder().encode('x-data: a\ndata:b\ndata:  c\n\ndata: later\n\n')),
    cancel,
  });
  for await (const one of readEvents(pieces)) {
    expect(one).toBe('b\n c');
    break;
  }
  expect(cancel).toHaveBeenCalled();
});
