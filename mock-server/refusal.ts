import { type ProblemCode, problemStatus } from '@termin/sdk/contract';
import type { App } from '@termin/server';

/** A problem that the application would not come to by itself, in the form and with the headers of one that it answers. */
export async function refusal(
  app: App,
  { url, headers }: Request,
  code: ProblemCode,
  detail: string,
  more: Record<string, string> = {},
): Promise<Response> {
  const model = await app.request(new URL('/v1/none', url), { headers });
  const status = problemStatus[code];
  const title = code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');
  const problem = {
    ...(await model.json()),
    type: `urn:termin:problem:${code}`,
    title,
    status,
    detail,
    code,
  };
  const answer = new Response(JSON.stringify(problem), { status, headers: model.headers });
  for (const [name, value] of Object.entries(more)) answer.headers.set(name, value);
  return answer;
}
