import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions, preview } from 'vite';

export interface ServedExample {
  /** The page's address, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Builds an example by its folder's name as its own project would, and serves what was built. */
export async function serveExample(name: string, outDir: string): Promise<ServedExample> {
  const root = fileURLToPath(new URL(`../../docs/examples/${name}`, import.meta.url));
  await build({
    root,
    logLevel: 'warn',
    resolve: { conditions: ['termin-src', ...defaultClientConditions] },
    build: { outDir, emptyOutDir: true },
  });
  const server = await preview({ root, build: { outDir }, preview: { port: 0, host: 'localhost' } });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || !address) throw new Error(`The example for ${name} is not served`);
  return { url: `http://localhost:${address.port}`, close: () => server.close() };
}
