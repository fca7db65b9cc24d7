import type { Customer } from './booking.ts';
import {
  email,
  isPlace,
  isVisible,
  latinName,
  longestEmail,
  longestLine,
  postalCode,
  telephone,
} from './patterns.ts';

const isLine = (text: string) => text !== '' && text.length <= longestLine && isVisible(text);
const isName = (text: string) => isLine(text) && latinName.test(text);
const isPlaceLine = (text: string) => isLine(text) && isPlace(text);

/** Whether a trimmed piece of a customer's data is what `Customer` accepts: for forms that do without zod. */
export const customerChecks: Record<keyof Customer, (text: string) => boolean> = {
  givenName: isName,
  familyName: isName,
  email: (text) => text.length <= longestEmail && email.test(text),
  telephone: (text) => telephone.test(text),
  street: isPlaceLine,
  postalCode: (text) => postalCode.test(text),
  town: isPlaceLine,
};
