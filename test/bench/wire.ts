import { connect, type Socket } from 'node:net';

export interface Reply {
  status: number;
  body: string;
}

/** One kept-alive connection that sends a request after another. Does as little as possible: the load shares the machine. */
export interface Wire {
  ask(request: string): Promise<Reply>;
  close(): void;
}

export function openWire(port: number): Wire {
  const socket: Socket = connect(port, '127.0.0.1').setNoDelay();
  let received = '';
  let waiting: { resolve(reply: Reply): void; reject(error: Error): void } | null = null;
  socket.setEncoding('latin1');
  socket.on('data', (text) => {
    received += text;
    const end = received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = /content-length: (\d+)/i.exec(received.slice(0, end))?.[1];
    if (length === undefined) return waiting?.reject(new Error(`no length in ${received.slice(0, end)}`));
    if (received.length < end + 4 + Number(length)) return;
    const reply = { status: Number(received.slice(9, 12)), body: received.slice(end + 4) };
    received = '';
    waiting?.resolve(reply);
  });
  socket.on('error', (error) => waiting?.reject(error));
  return {
    ask(request) {
      const { promise, resolve, reject } = Promise.withResolvers<Reply>();
      waiting = { resolve, reject };
      socket.write(request);
      return promise;
    },
    close: () => socket.destroy(),
  };
}

export function getRequest(path: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`;
}

export function postRequest(path: string, body: unknown, bearer?: string): string {
  const text = JSON.stringify(body);
  const authorization = bearer === undefined ? '' : `Authorization: Bearer ${bearer}\r\n`;
  return `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${authorization}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}
