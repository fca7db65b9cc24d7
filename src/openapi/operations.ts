import type { Operation } from './operation.ts';
import { availability } from './operations/availability.ts';
import { bookings } from './operations/bookings.ts';
import { catalogue } from './operations/catalogue.ts';
import { day } from './operations/day.ts';
import { holds } from './operations/holds.ts';
import { pages } from './operations/pages.ts';
import { service } from './operations/service.ts';
import { staff } from './operations/staff.ts';

/** Everything the app answers, in the order to read it. */
export const operations: Operation[] = [
  ...catalogue,
  ...availability,
  ...holds,
  ...bookings,
  ...day,
  ...staff,
  ...pages,
  ...service,
];
