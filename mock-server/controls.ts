import { inboxPage, mailPage } from './inbox-page.ts';
import type { Mock } from './mock.ts';
import { operationNames } from './operation.ts';
import { type MeetingScenarioName, type ScenarioName, scenarioCalled, scenarios } from './scenarios.ts';

type Body = Record<string, unknown>;

/** Mails show themselves and nothing else; their links open beside the page. */
const mailPolicy = "default-src 'none'; style-src 'unsafe-inline'";
const pagePolicy = `${mailPolicy}; frame-src 'self'`;

/**
 * The addresses below `/mock`, for tests in other processes: pages and JSON to read, `POST` to steer. `null`: the request
 * is for the application.
 */
export function controls(mock: Mock, timeZone: string): (request: Request) => Promise<Response | null> {
  const actions: Record<string, (body: Body) => unknown> = {
    use({ scenario, ...meeting }) {
      if (scenarioCalled(String(scenario)).meet)
        mock.use(scenario as MeetingScenarioName, meetingIn(meeting));
      else mock.use(scenario as ScenarioName);
    },
    end({ scenario }) {
      if (scenario !== undefined) scenarioCalled(String(scenario));
      mock.end(scenario as ScenarioName | undefined);
    },
    clock({ set, forward }) {
      if (set !== undefined) mock.clock.set(String(set));
      if (forward !== undefined) mock.clock.forward(numberIn('forward', forward));
      return { now: new Date(mock.clock()).toISOString() };
    },
    async take({ office, start, end, lane }) {
      const time = { office: String(office), start: String(start), end: String(end) };
      return {
        taken: await mock.take({ ...time, ...(lane !== undefined && { lane: numberIn('lane', lane) }) }),
      };
    },
    reset: () => mock.reset(),
  };

  async function read(path: string): Promise<Response | null> {
    const mails = await mock.mails();
    if (path === 'mails') return Response.json({ mails });
    if (path === 'scenarios') {
      return Response.json(
        Object.fromEntries(Object.entries(scenarios).map(([name, { about }]) => [name, about])),
      );
    }
    if (path === 'inbox') return html(inboxPage(mails, timeZone), pagePolicy);
    const [, id, part] = /^inbox\/([^/]+)(\/html)?$/.exec(path) ?? [];
    const mail = mails.find((one) => one.id === id);
    if (!mail) return null;
    return part
      ? html(mail.html.replace('<head>', '<head><base target="_blank">'), mailPolicy)
      : html(mailPage(mail, timeZone), pagePolicy);
  }

  return async function steer(request) {
    const [, path] = /^\/mock(?:\/(.*))?$/.exec(new URL(request.url).pathname) ?? [];
    if (path === undefined) return null;
    const act = request.method === 'POST' ? actions[path] : undefined;
    try {
      if (act) return Response.json((await act(await bodyOf(request))) ?? {});
      return (
        (request.method === 'GET' && (await read(path))) || refusal(404, `There is nothing at /mock/${path}.`)
      );
    } catch (error) {
      if (error instanceof RangeError) return refusal(400, error.message);
      throw error;
    }
  };
}

async function bodyOf(request: Request): Promise<Body> {
  const text = await request.text();
  try {
    const body: unknown = JSON.parse(text || '{}');
    if (typeof body === 'object' && body !== null) return body as Body;
  } catch {}
  throw new RangeError('Send a JSON object.');
}

function meetingIn({ only, times, delay }: Body) {
  const wanted = only === undefined ? undefined : [only].flat();
  const operations = wanted?.map((name) => operationNames.find((known) => known === name));
  if (operations?.includes(undefined)) {
    throw new RangeError(`only takes operations: ${operationNames.join(', ')}.`);
  }
  return {
    ...(operations && { only: operations.filter((name) => name !== undefined) }),
    ...(times !== undefined && { times: numberIn('times', times) }),
    ...(delay !== undefined && { delay: numberIn('delay', delay) }),
  };
}

function numberIn(name: string, value: unknown): number {
  if (typeof value === 'number' && value >= 0) return value;
  throw new RangeError(`${name} must be a number, 0 or more.`);
}

function html(page: string, policy: string): Response {
  return new Response(page, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
    },
  });
}

function refusal(status: number, detail: string): Response {
  return Response.json({ detail }, { status });
}
