import { PlainDate, parseSelection, Selection, Slug } from '@termin/sdk/contract';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { answerDays } from '../../actions/days.ts';
import { answerSlots } from '../../actions/slots.ts';
import type { App, AppEnv, RouteContext } from '../options.ts';
import { readQuery } from '../read.ts';

const longestRange = 92;
const dayMs = 24 * 3_600_000;

const services = z.pipe(z.pipe(z.string(), z.transform(parseSelection)), Selection);
const offices = z.optional(
  z.pipe(
    z.pipe(
      z.string().check(z.refine((text) => text.trim() !== '', 'name an office, or leave it out for all')),
      z.transform((text) => [...new Set(text.split(',').map((id) => id.trim()))]),
    ),
    z.array(Slug).check(z.maxLength(1000)),
  ),
);
const day = PlainDate.check(
  z.refine((text) => /^(19[7-9]|2\d)/.test(text), 'ask for a year from 1970 to 2999'),
);

const DaysQuery = z.object({ services, offices, from: z.optional(day), to: z.optional(day) }).check(
  z.refine(({ from, to }) => (from === undefined) === (to === undefined), {
    path: ['to'],
    error: 'give both from and to, or neither',
  }),
  z.refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], error: 'must not be before from' }),
  z.refine(({ from, to }) => !from || !to || !(Date.parse(to) - Date.parse(from) >= longestRange * dayMs), {
    path: ['to'],
    error: `at most ${longestRange} days at once`,
  }),
);

const SlotsQuery = z.object({ date: day, services, offices });

/** Days with free times, and the times of a day. */
export function availabilityRoutes(app: App, options: RouteContext): void {
  app.get('/v1/days', async (c) => {
    const { from, to, ...question } = readQuery(c, DaysQuery);
    return json(c, await answerDays(options, { ...question, ...(from && to && { range: { from, to } }) }));
  });

  app.get('/v1/slots', async (c) => json(c, await answerSlots(options, readQuery(c, SlotsQuery))));
}

function json(c: Context<AppEnv>, answer: { json: string }): Response {
  return c.body(answer.json, 200, { 'Content-Type': 'application/json' });
}
