import type { AnswerName, Answers } from '../answers.ts';

/** Of each answer the parts that nothing works without, shown by an empty value of their kind. */
export type Outlines<All> = { [Name in keyof All]: Partial<Record<keyof All[Name], '' | 0 | [] | object>> };

const text = '';
const number = 0;
const list: [] = [];
const record = {};

const outlines: Outlines<Answers> = {
  offices: { city: record, today: text, offices: list },
  services: { categories: list, services: list },
  days: { minutes: number, days: list, first: list, bookable: record },
  slots: { date: text, offices: list },
  challenge: { parameters: record, expiresIn: number },
  hold: { id: text, start: text, end: text, expiresIn: number },
  booking: { id: text, start: text, end: text, state: text },
  problem: { code: text, detail: text, status: number },
};

/** Checks that an answer has the outline of the one it should be, and trusts the server for what is inside. */
export function readByOutline<Name extends AnswerName>(name: Name, value: unknown): Answers[Name] {
  return readOutline(outlines, name, value);
}

export function readOutline<All, Name extends keyof All & string>(
  outlines: Outlines<All>,
  name: Name,
  value: unknown,
): All[Name] {
  for (const [key, kind] of Object.entries(outlines[name])) {
    const part = (value as Record<string, unknown> | null)?.[key];
    const fits = typeof part === typeof kind && part !== null && Array.isArray(part) === Array.isArray(kind);
    if (!fits) throw new TypeError(`${name}.${key}`);
  }
  return value as All[Name];
}
