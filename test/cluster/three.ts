import type { PostgresServer } from '../support/postgres.ts';
import { emptyFolder, type Product, remove, startProduct } from '../support/product.ts';

/** Three processes of the product on one new database. */
export interface Three {
  products: [Product, Product, Product];
  /** Address of the database. */
  database: string;
  stop(): Promise<void>;
}

export async function startThree(
  server: PostgresServer,
  now: string,
  env: Record<string, string> = {},
): Promise<Three> {
  const database = await server.newDatabase();
  const start = () => startProduct({ now, data: emptyFolder(), env: { ...env, DATABASE_URL: database } });
  // The first one builds the widget where it must.
  const first = await start();
  const [second, third] = await Promise.all([start(), start()]);
  const products: Three['products'] = [first, second, third];
  return {
    products,
    database,
    async stop() {
      for (const product of products) {
        await product.stop();
        remove(product.data);
      }
    },
  };
}
