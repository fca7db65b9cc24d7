import type { ClientOptions } from '../options.ts';
import { readDayByOutline } from './by-outline.ts';
import type { DayClient } from './client.ts';
import { createDayOperations } from './operations.ts';

/** The same client without zod: of an answer only its outline is checked. */
export function createBareDayClient(options: ClientOptions): DayClient {
  return createDayOperations(options, readDayByOutline);
}
