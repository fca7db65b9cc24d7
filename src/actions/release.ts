import { refusal, stateAt } from '../booking/lifecycle.ts';
import { authoriseHold } from './authorise.ts';
import type { ActionContext } from './context.ts';

/** Gives a hold up. One that has lapsed or was given up before needs nothing more. Throws `already-booked`. */
export async function release(
  context: ActionContext,
  request: { id: string; secret: string },
): Promise<void> {
  const { store, clock } = context;
  const { office, id } = await authoriseHold(context, request.id, request.secret);
  if (await store.release(office, id, clock())) return;
  const hold = await authoriseHold(context, request.id, request.secret);
  const state = stateAt(hold, clock());
  if (state !== 'released' && state !== 'lapsed') throw refusal(hold, 'release', clock());
}
