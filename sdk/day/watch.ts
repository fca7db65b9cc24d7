import { isTerminError } from '../errors/guards.ts';
import type { Live, WatchOptions } from './client.ts';

/** Milliseconds of silence after which a line is taken for dead; the server says something every fifteen seconds. */
export const silenceMs = 40_000;
const firstPause = 500;
const longestPause = 15_000;

/** Opens a stream; its texts are whole answers, `null` a sign of life. */
export type OpenStream = (signal: AbortSignal) => Promise<AsyncIterable<string | null>>;

/**
 * The newest answers of a stream, which is opened again whenever it ends. While it is not there, the last answer comes once
 * more as stale. Throws what asking again would not change; ends without a word when the signal is aborted.
 */
export async function* watch<Answer>(
  open: OpenStream,
  read: (text: string) => Answer,
  { signal }: WatchOptions = {},
): AsyncGenerator<Live<Answer>, void> {
  let last: Live<Answer> | null = null;
  let failures = 0;
  while (!signal?.aborted) {
    const line = aliveUntil(signal);
    const since = Date.now();
    let hasFailed = true;
    let wasSilent = false;
    try {
      for await (const text of await open(line.signal)) {
        line.alive();
        if (text === null) continue;
        last = { answer: read(text), isStale: false };
        failures = 0;
        yield last;
      }
      // A line that held for long ended because lines do: that is no failure, and nobody need hear of it.
      hasFailed = Date.now() - since < silenceMs;
    } catch (error) {
      wasSilent = line.signal.aborted;
      if (!signal?.aborted && !mayPass(error)) throw error;
    } finally {
      line.close();
    }
    if (signal?.aborted) return;
    if (hasFailed) failures += 1;
    // One broken line is mended before anybody notices; after a silence the answer is old already.
    if ((failures > 1 || wasSilent) && last && !last.isStale) {
      last = { ...last, isStale: true };
      yield last;
    }
    await pause(firstPause * Math.random() + Math.min(longestPause, firstPause * 2 ** failures), signal);
  }
}

/** Nothing in the request is wrong: the way, or the server, was not there. */
function mayPass(error: unknown): boolean {
  if (!isTerminError(error)) return true;
  const { status = 0 } = error;
  return status < 400 || status === 429 || status >= 500;
}

/** A signal that is aborted when the caller's is, when nothing is heard for too long, and when it is closed. */
function aliveUntil(signal?: AbortSignal) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  let timer = setTimeout(abort, silenceMs);
  signal?.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    alive() {
      clearTimeout(timer);
      timer = setTimeout(abort, silenceMs);
    },
    close() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      abort();
    },
  };
}

/** Waits; ends early, without a word, when the signal is aborted. */
function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end, { once: true });
    function end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    }
  });
}
