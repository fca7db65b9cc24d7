import type { AnswerName, Answers } from '../answers.ts';

type Kind = 'string' | 'number' | 'list' | 'object';

const outlines: { [Name in AnswerName]: Partial<Record<keyof Answers[Name], Kind>> } = {
  offices: { city: 'object', today: 'string', offices: 'list' },
  services: { categories: 'list', services: 'list' },
  days: { minutes: 'number', days: 'list', first: 'list', bookable: 'object' },
  slots: { date: 'string', offices: 'list' },
  hold: { id: 'string', start: 'string', end: 'string', expiresIn: 'number' },
  booking: { id: 'string', start: 'string', end: 'string', state: 'string' },
  problem: { code: 'string', detail: 'string', status: 'number' },
};

/** Checks that an answer has the outline of the one it should be, and trusts the server for what is inside. */
export function readByOutline<Name extends AnswerName>(name: Name, value: unknown): Answers[Name] {
  for (const [key, kind] of Object.entries(outlines[name])) {
    const found = kindOf((value as Record<string, unknown> | null)?.[key]);
    if (found !== kind) throw new TypeError(`${name}.${key} is ${found}, not ${kind}`);
  }
  return value as Answers[Name];
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return value === null ? 'null' : typeof value;
}
