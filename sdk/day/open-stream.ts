import { type ReadProblem, refusal } from '../exchange.ts';
import type { ClientOptions } from '../options.ts';
import { type Call, toQuestion } from '../transport.ts';
import { readEvents } from './events.ts';

/** Opens a stream of server-sent events at the address of the answer. Throws a `TerminError` where it is refused. */
export async function openStream(
  options: ClientOptions,
  path: string,
  call: Call,
  readProblem: ReadProblem,
  signal: AbortSignal,
): Promise<AsyncIterable<string | null>> {
  const { fetch = (url, init) => globalThis.fetch(url, init) } = options;
  const { url, init } = toQuestion(options, path, call);
  const headers = { ...(init.headers as Record<string, string>), Accept: 'text/event-stream' };
  const response = await fetch(url, { ...init, headers, cache: 'no-store', signal });
  if (!response.ok) throw refusal(response, await response.text(), readProblem);
  return readEvents(response.body ?? new ReadableStream());
}
