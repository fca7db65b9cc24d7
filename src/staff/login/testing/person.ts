/** Asks as a browser does: follows nothing by itself, keeps cookies for each host. */
export function openPerson(fetch: (url: string, init: RequestInit) => Promise<Response>) {
  const jars = new Map<string, Map<string, string>>();

  function jarOf(url: string): Map<string, string> {
    const { host } = new URL(url);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  }

  async function ask(url: string, form?: Record<string, string>): Promise<Response> {
    const jar = jarOf(url);
    const answer = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form && { 'Content-Type': 'application/x-www-form-urlencoded' }),
      },
      ...(form && { body: String(new URLSearchParams(form)) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0\b|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }

  /** Goes where it is sent, until there is a page or `until` an address begins. */
  async function goTo(first: string, until?: string): Promise<{ url: string; answer: Response }> {
    let url = first;
    for (;;) {
      if (until !== undefined && url.startsWith(until)) return { url, answer: new Response() };
      const answer = await ask(url);
      const location = answer.headers.get('Location');
      if (location === null) return { url, answer };
      url = new URL(location, url).href;
    }
  }

  return { ask, goTo, jarOf };
}

/** Logs in on the pages of the provider; answers the address that it sends the browser back to. */
export async function logInThere(
  { ask, goTo }: ReturnType<typeof openPerson>,
  start: string,
  account: string,
  back: string,
): Promise<string> {
  let { url, answer } = await goTo(start, back);
  while (!url.startsWith(back)) {
    const page = await answer.text();
    const [, prompt] = /name="prompt" value="(\w+)"/.exec(page) ?? [];
    const [, action] = /action="([^"]+)"/.exec(page) ?? [];
    if (!prompt || !action)
      throw new Error(`No page to log in: ${answer.status} ${url} ${page.slice(0, 500)}`);
    const pressed = await ask(new URL(action, url).href, {
      prompt,
      ...(prompt === 'login' && { login: account, password: 'any' }),
    });
    const next = new URL(pressed.headers.get('Location') ?? '', url).href;
    ({ url, answer } = await goTo(next, back));
  }
  return url;
}
