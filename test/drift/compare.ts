/** What must be the same on both sides: everything a client can see but who answered and when. */
export interface Seen {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** Said by the connection, not by the application; or about the mock's own header. */
const ofTheWay = ['connection', 'date', 'keep-alive', 'transfer-encoding', 'content-length'];
const mocksOwn = /,Termin-Scenario$/;
const session = /^termin-staff=[\w-]{32}/;
const link = /\b([a-z]+)\.[\w-]{32}(?![\w-])/g;

/** An answer without what is drawn by lot: request ids, the tokens of links, secrets of sessions. */
export async function seen(answer: Response): Promise<Seen> {
  const text = (await answer.text()).replaceAll(link, '$1.TOKEN');
  const isJson = /\bjson\b/.test(answer.headers.get('Content-Type') ?? '');
  const headers = [...answer.headers]
    .filter(([name]) => !ofTheWay.includes(name))
    .map(([name, value]) => [
      name,
      name === 'x-request-id'
        ? 'ID'
        : value.replace(mocksOwn, '').replace(session, 'termin-staff=SECRET').replace(link, '$1.TOKEN'),
    ]);
  return {
    status: answer.status,
    headers: Object.fromEntries(headers),
    body: isJson && text !== '' ? withoutRequestId(JSON.parse(text)) : text,
  };
}

function withoutRequestId(body: unknown): unknown {
  const isProblem = typeof body === 'object' && body !== null && 'requestId' in body;
  return isProblem ? { ...body, requestId: 'ID' } : body;
}
