import type { Context } from 'hono';
import { BookingError } from '../booking/errors.ts';
import { getOrMake } from '../booking/get-or-make.ts';
import type { DayQueue } from '../store/visits.ts';
import type { AppEnv, AppOptions, StreamKind } from './options.ts';

/** Milliseconds after which a stream ends, so that whoever listens proves again that they may. */
const longestMs = 10 * 60_000;
/** Milliseconds after which a client connects again. */
const retryMs = 1_000;

const encoder = new TextEncoder();

/** Whether a request asks for server-sent events rather than for one answer. */
export function asksForEvents(c: Context<AppEnv>): boolean {
  return c.req.method === 'GET' && (c.req.header('Accept') ?? '').includes('text/event-stream');
}

/**
 * A change of an answer, and the reading of the queue that it is from, whose number comes back as `Last-Event-ID`; nothing
 * depends on that, as every event is the whole answer.
 */
export interface StreamedAnswer {
  queue: DayQueue;
  value: { at: string };
}

/**
 * Answers with server-sent events: an event of that kind at once, and after each turn of `turns` that brings another answer;
 * a comment after the others, so that nobody takes the line for dead. Who reads slowly gets the newest answer, not all that
 * were between. Ends by itself after ten minutes, and where the answer is null.
 */
export function eventStream(
  c: Context<AppEnv>,
  { clock, closing, report, stream: log }: Pick<AppOptions, 'clock' | 'closing' | 'report' | 'stream'>,
  kind: StreamKind,
  turns: (signal: AbortSignal) => AsyncGenerator<void, void>,
  answer: () => Promise<StreamedAnswer | null>,
): Response {
  const end = new AbortController();
  const stop = () => end.abort();
  const told = (call: number) => log?.({ kind, event: 'call', milliseconds: Math.max(0, clock() - call) });
  const events = texts(kind, turns(end.signal), answer, told);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function ended(): void {
    if (timer !== undefined) log?.({ kind, event: 'ended' });
    clearTimeout(timer);
    closing?.removeEventListener('abort', stop);
    stop();
    // One that waits to be read would never end by itself.
    void events.return();
  }

  const body = new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        if (timer === undefined) {
          timer = setTimeout(stop, longestMs);
          log?.({ kind, event: 'begun' });
          closing?.addEventListener('abort', stop);
          if (closing?.aborted) stop();
        }
        try {
          const { value, done } = await events.next();
          if (!done) return stream.enqueue(encoder.encode(value));
        } catch (error) {
          // Who asks again gets it as a problem.
          if (!(error instanceof BookingError)) report?.(error, c.get('requestId'));
        }
        ended();
        stream.close();
      },
      cancel: ended,
    },
    // Nothing is made before it is asked for, and nothing in advance.
    { highWaterMark: 0 },
  );
  return c.body(body, 200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    Vary: 'Accept',
    'X-Accel-Buffering': 'no',
  });
}

async function* texts(
  kind: StreamKind,
  turns: AsyncGenerator<void, void>,
  answer: () => Promise<StreamedAnswer | null>,
  toldOf: (call: number) => void,
): AsyncGenerator<string, void> {
  let told = '';
  let lastCall = Number.POSITIVE_INFINITY;
  yield `retry: ${retryMs}\n\n`;
  for await (const _ of turns) {
    const next = await answer();
    if (!next) return;
    const { content, data } = written(next.value);
    if (content === told) {
      yield ': beat\n\n';
      continue;
    }
    told = content;
    const call = newestCall(next.queue);
    if (call > lastCall) toldOf(call);
    lastCall = call;
    yield `event: ${kind}\nid: ${next.queue.seq}\ndata: ${data}\n\n`;
  }
}

const calls = new WeakMap<DayQueue, number>();

/** When somebody was called last (ms); 0: nobody was. */
function newestCall(queue: DayQueue): number {
  return getOrMake(calls, queue, ({ visits }) => Math.max(0, ...visits.map(({ calledAt }) => calledAt ?? 0)));
}

const known = new WeakMap<object, { content: string; data: string }>();

/** The answer as text, with and without its time. Written once where many are told the same. */
function written(value: StreamedAnswer['value']): { content: string; data: string } {
  return getOrMake(known, value, () => {
    const { at: _, ...rest } = value;
    return { content: JSON.stringify(rest), data: JSON.stringify(value) };
  });
}
