import { chromium } from 'playwright';
import { onTestFinished } from 'vitest';
import { launchOptions } from '../../scripts/browser/find.ts';
import { Citizen, type Seat } from '../support/citizen.ts';
import type { HostPage } from '../support/host-page.ts';
import { emptyFolder, type Product, remove, startProduct } from '../support/product.ts';
import { type RequestLog, recordRequests } from '../support/request-log.ts';

export interface Visit {
  citizen: Citizen;
  product: Product;
  host: HostPage;
  requests: RequestLog;
}

/** Starts a product and a page that embeds it from another site, and sits a citizen in front; all ends with the test. */
export async function visitHost(
  serve: (api: string) => Promise<HostPage>,
  seat: Omit<Seat, 'home'> = {},
): Promise<Visit> {
  const data = emptyFolder();
  onTestFinished(() => remove(data));
  const product = await startProduct({ now: '2020-03-09T08:00', data });
  onTestFinished(() => product.stop());
  const host = await serve(product.url);
  onTestFinished(() => host.close());
  const browser = await chromium.launch(launchOptions());
  onTestFinished(() => browser.close());

  const requests = recordRequests([host.url, product.url]);
  const citizen = await Citizen.opens(browser, { ...seat, home: host.url, watch: requests.watch });
  return { citizen, product, host, requests };
}
