import { calendarText } from '../mail/calendar-file.ts';
import { wordsIn } from '../words/languages.ts';
import { authorise } from './authorise.ts';
import type { ActionContext } from './context.ts';

/** A booking's calendar file, for whoever holds its secret or the token to manage it. */
export async function calendarFile(
  context: ActionContext,
  request: { id: string; token: string },
): Promise<string> {
  const booking = await authorise(context, request.id, request.token, ['secret', 'manage']);
  return calendarText(context.config, booking, wordsIn(booking.locale), context.clock());
}
