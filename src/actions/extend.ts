import type { Hold } from '@termin/sdk/contract';
import { lapsesAt, refusal, stateAt } from '../booking/lifecycle.ts';
import { authoriseHold } from './authorise.ts';
import type { ActionContext } from './context.ts';
import { holdView } from './views.ts';

/**
 * Gives a hold its full time again. Said how many extensions the hold had left, the same request again changes nothing.
 * Throws `extension-limit`, `hold-lapsed`, `already-booked`.
 */
export async function extend(
  context: ActionContext,
  request: { id: string; secret: string; extensionsLeft?: number | undefined },
): Promise<Hold> {
  const { config, store, clock } = context;
  const hold = await authoriseHold(context, request.id, request.secret);
  const wasExtended = request.extensionsLeft !== undefined && hold.extensionsLeft < request.extensionsLeft;
  if (wasExtended && stateAt(hold, clock()) === 'held') return holdView(context, hold);
  const expiresAt = lapsesAt(hold, config.policy.holdMinutes, clock());
  const extended = await store.extend(hold.office, hold.id, expiresAt, clock());
  if (!extended) throw refusal(await authoriseHold(context, request.id, request.secret), 'extend', clock());
  return holdView(context, extended);
}
