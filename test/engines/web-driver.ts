/** A session with a WebDriver server: W3C's commands over `fetch`. */
export class WebDriver {
  private readonly session: string;

  private constructor(session: string) {
    this.session = session;
  }

  static async open(server: string, capabilities: Record<string, unknown>): Promise<WebDriver> {
    const { sessionId } = (await send(`${server}/session`, {
      capabilities: { alwaysMatch: capabilities },
    })) as { sessionId: string };
    return new WebDriver(`${server}/session/${sessionId}`);
  }

  goTo = (url: string) => send(`${this.session}/url`, { url });

  run = (script: string, argument?: unknown) =>
    send(`${this.session}/execute/sync`, {
      script: `return (${script})(arguments[0])`,
      args: [argument ?? null],
    });

  /** One device does one thing after the other; then all keys and buttons are let go. */
  async act(type: 'pointer' | 'key', actions: object[]): Promise<void> {
    const device = { type, id: type, actions };
    await send(`${this.session}/actions`, { actions: [device] });
  }

  close = () => send(this.session, undefined, 'DELETE');
}

async function send(url: string, body?: object, method = 'POST'): Promise<unknown> {
  const response = await fetch(url, {
    method,
    body: body ? JSON.stringify(body) : null,
    headers: { 'Content-Type': 'application/json' },
    // Without a display the browser never comes up, and nothing says so.
    signal: AbortSignal.timeout(30_000),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`${url}: ${value?.error}: ${value?.message}`);
  return value;
}
