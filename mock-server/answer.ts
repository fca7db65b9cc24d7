import { type ActiveScenarios, askedByHeader, type Meeter } from './active.ts';
import type { MockCity } from './city.ts';
import { operationOf } from './operation.ts';
import { refusal } from './refusal.ts';
import { type Call, ConnectionLost } from './scenario.ts';

/** The header by which one request asks for scenarios for itself. */
export const scenarioHeader = 'Termin-Scenario';

interface Answering extends Pick<Call, 'random' | 'clock'> {
  city: () => MockCity;
  active: ActiveScenarios;
}

/** Answers requests as the city does, through whatever scenario meets them. Throws `TypeError` where the connection breaks. */
export function answerer({ city, active, random, clock }: Answering) {
  let count = 0;

  return async function answer(original: Request): Promise<Response> {
    const request = numbered(original, () => `mock-${++count}`);
    const { app, store, config, fill } = city();
    await fill();
    const call: Call = {
      request,
      operation: operationOf(request),
      delay: undefined,
      ...{ random, config, store, clock },
      refuse: (code, detail, headers) => refusal(app, request, code, detail, headers),
    };
    let meeters: Meeter[];
    try {
      meeters = [...askedByHeader(request.headers.get(scenarioHeader)), ...active.meeting(call)];
    } catch (error) {
      return call.refuse(
        'invalid-request',
        `${scenarioHeader}: ${error instanceof Error ? error.message : error}`,
      );
    }
    const through = meeters.reduceRight<() => Promise<Response>>(
      (next, meet) => () => meet(call, next),
      async () => await app.fetch(request),
    );
    try {
      return allowingHeader(await through());
    } catch (error) {
      if (error instanceof ConnectionLost) throw new TypeError('Failed to fetch', { cause: error });
      throw error;
    }
  };
}

/** Otherwise request ids would be random. */
function numbered(request: Request, next: () => string): Request {
  if (request.headers.has('X-Request-Id')) return request;
  const headers = new Headers(request.headers);
  headers.set('X-Request-Id', next());
  return new Request(request, { headers });
}

/** Pages of other origins may only send headers that the answer to their preflight request names. */
function allowingHeader(answer: Response): Response {
  const name = 'Access-Control-Allow-Headers';
  const allowed = answer.headers.get(name);
  if (allowed !== null) answer.headers.set(name, `${allowed},${scenarioHeader}`);
  return answer;
}

/** Whether `answer` was rejected because a scenario wants it so. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof TypeError && error.cause instanceof ConnectionLost;
}
