import type { OfficesAnswer, ServicesAnswer } from '@termin/sdk/contract';
import { etag } from 'hono/etag';
import { localDay } from '../../booking/instant.ts';
import type { App, AppOptions } from '../options.ts';
import { createLargeJson } from './large-json.ts';

const tagged = etag({
  retainedHeaders: [
    'access-control-allow-origin',
    'access-control-expose-headers',
    'cache-control',
    'etag',
    'vary',
    'x-request-id',
  ],
});

/** Offices, categories and services: what changes rarely, and is asked for again only to hear that it is the same. */
export function catalogueRoutes(app: App, { config, clock }: AppOptions): void {
  const offices = config.offices.map(({ plan, ...office }) => office);
  const answer: ServicesAnswer = { categories: config.categories, services: config.services };
  const services = JSON.stringify(answer);
  const [answerOffices, answerServices] = [createLargeJson(), createLargeJson()];

  const asksForWork = config.policy.proofOfWork && { proofOfWork: true };

  app.get('/v1/offices', tagged, (c) => {
    const today = localDay(clock(), config.city.timeZone);
    const answer: OfficesAnswer = { city: config.city, today, offices, ...asksForWork };
    return answerOffices(c, JSON.stringify(answer));
  });

  app.get('/v1/services', tagged, (c) => answerServices(c, services));
}
