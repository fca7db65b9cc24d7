// What texts on the wire look like, without zod: the schemas are made of these, and so are the checks of forms.

export const slug = /^[a-z0-9][a-z0-9-]{0,63}$/;
export const secret = /^[A-Za-z0-9_-]{22,128}$/;

/** Protocols of links that come from the catalogue. */
export const linkProtocol = /^(https?|mailto|tel)$/;

/** The letters of the German registers (DIN 91379): Latin script with its marks, and the signs that stand in names. */
export const latinName =
  /^[\p{Script=Latin}\p{Mn} .,'’‘ʼ`´·()/-]*\p{Script=Latin}[\p{Script=Latin}\p{Mn} .,'’‘ʼ`´·()/-]*$/u;

export const email = /^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i;
export const telephone = /^\+?[0-9 ()/.-]{3,30}$/;
export const postalCode = /^[0-9A-Za-z -]{3,10}$/;

/** Characters: a line of text as a citizen types it, an e-mail address. */
export const longestLine = 120;
export const longestEmail = 254;

// Control characters and the marks that turn the direction of text: they hide what a clerk would read.
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/u;
const noPlace = /[<>\p{Extended_Pictographic}]/u;

/** Whether all of the text can be seen: no control characters, no halves of characters. */
export const isVisible = (text: string): boolean => text.isWellFormed() && !invisible.test(text);

/** Whether it may be a street or a town: no emoji, no HTML. */
export const isPlace = (text: string): boolean => !noPlace.test(text);
