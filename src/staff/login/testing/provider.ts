import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Somebody who has an account there. */
export interface Account {
  name?: string;
  preferred_username?: string;
  groups?: string | string[];
}

export interface StartedProvider {
  issuer: string;
  /** Answers nobody any more, and again, at the same address. */
  stop(): Promise<void>;
  goOn(): Promise<void>;
}

interface Wish {
  /** By what is typed to log in; any password is right. */
  accounts: Record<string, Account>;
  /** Addresses of servers that it knows. */
  homes: string[];
  /** `localhost` is another site than `127.0.0.1`. */
  host?: 'localhost' | '127.0.0.1';
  clientSecret?: string;
  configuration?: object;
}

/** A real provider in this process: node-oidc-provider with its own pages to log in. Its client is called `termin`. */
export async function startProvider(wish: Wish): Promise<StartedProvider> {
  const { accounts, homes, host = '127.0.0.1', clientSecret, configuration } = wish;
  let answer: RequestListener = (_, response) => void response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen({ port, host: '127.0.0.1' }, resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const issuer = `http://${host}:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'termin',
        ...(clientSecret === undefined
          ? { token_endpoint_auth_method: 'none' }
          : { client_secret: clientSecret, token_endpoint_auth_method: 'client_secret_post' }),
        redirect_uris: homes.map((home) => `${home}/staff/callback`),
        post_logout_redirect_uris: homes.map((home) => `${home}/staff/logged-out`),
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'groups'] },
    pkce: { required: () => true },
    cookies: { keys: ['for tests'] },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, ...accounts[id] }),
    }),
    ...configuration,
  });
  answer = provider.callback();
  return {
    issuer,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    goOn: () => listen(port),
  };
}
