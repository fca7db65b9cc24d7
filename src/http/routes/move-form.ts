import { RescheduleRequest } from '@termin/sdk/contract';
import * as z from 'zod/mini';
import { validate } from '../read.ts';

const typed = z.optional(z.string());

/** The form that moves an appointment. What was typed is looked at later, so that the page can say what is wrong in its place. */
export const MoveForm = z.extend(z.pick(RescheduleRequest, { office: true, start: true }), {
  action: z.literal('reschedule'),
  telephone: typed,
  street: typed,
  postalCode: typed,
  town: typed,
  consent: typed,
});
export type MoveForm = z.infer<typeof MoveForm>;

/** The request that the form stands for; what was left empty is left out. Throws `invalid-request`. */
export function moveRequest({ action: _, office, start, consent, ...typed }: MoveForm): RescheduleRequest {
  const customer = Object.fromEntries(Object.entries(typed).filter(([, value]) => value?.trim()));
  return validate(RescheduleRequest, {
    office,
    start,
    customer,
    ...(consent && { consent: { version: consent } }),
  });
}
