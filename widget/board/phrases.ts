import type { BoardCall } from '@termin/sdk/contract';
import { isNumbered } from '../day/is-numbered.ts';
import type { BoardMessages } from './messages/de.ts';

/** Where to go, in a sentence: «Schalter 6», or the name of a room as it is. */
export function placeIn(t: BoardMessages, counter: string): string {
  return isNumbered(counter) ? t.counterNamed(counter) : counter;
}

/** A call as a voice says it. */
export function spokenCall(t: BoardMessages, { number, counter }: BoardCall): string {
  return t.spoken(digitByDigit(t, number), placeIn(t, counter));
}

/** A number digit by digit, as words: a voice would make one number of «1112», or a date. */
function digitByDigit(t: BoardMessages, number: string): string {
  const words = t.digits.split(' ');
  return Array.from(number, (digit) => words[Number(digit)] ?? digit).join(', ');
}
