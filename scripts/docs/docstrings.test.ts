import { expect, test } from 'vitest';
import { docstringsOf } from './docstrings.ts';

test('docstrings are found by the path of what they stand on', () => {
  const source = `
    /** A place to go to. */
    export const Office = z.object({
      /** Degrees. */
      geo: z.nullable(z.object({ /** North. */ latitude: z.number() })),
      name: z.string(), // no docstring
    });
    /* an ordinary comment */
    export type Office = z.infer<typeof Office>;
    /**
     * Asks.
     *
     * - once
     */
    export interface Client {
      /** Takes a time. */
      hold(id: string): Promise<void>;
    }
    /** Makes one. */
    export function createClient(): Client {}
  `;
  expect(Object.fromEntries(docstringsOf('office.ts', source))).toEqual({
    Office: 'A place to go to.',
    'Office.geo': 'Degrees.',
    'Office.geo.latitude': 'North.',
    Client: 'Asks.\n\n- once',
    'Client.hold': 'Takes a time.',
    createClient: 'Makes one.',
  });
});
