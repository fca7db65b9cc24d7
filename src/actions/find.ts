import type { Booking } from '@termin/sdk/contract';
import { authorise } from './authorise.ts';
import type { ActionContext } from './context.ts';
import { bookingView } from './views.ts';

/** A booking, for whoever holds its secret or a token from one of its mails. */
export async function find(context: ActionContext, request: { id: string; token: string }): Promise<Booking> {
  return bookingView(
    context,
    await authorise(context, request.id, request.token, ['secret', 'confirm', 'manage']),
  );
}
