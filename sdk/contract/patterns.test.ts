import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import {
  BearerToken,
  BookingId,
  Challenge,
  City,
  Customer,
  Instant,
  Link,
  LinkToken,
  PlainDate,
  Proof,
  RichNode,
  Secret,
  Selection,
  Slug,
} from './index.ts';
import { longestEmail } from './patterns.ts';

const { givenName, street, telephone, postalCode, email } = Customer.shape;
const { href: privacyPage } = City.shape.privacy.shape;
const id = '0b5f7a53-8d4b-4a37-9f0e-2f6c1c0f4d11';
const services = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ service: `s${at}`, quantity: 1 }));
const localPart = 'e'.repeat(longestEmail - '@example.org'.length);

interface Rule {
  what: string;
  schema: z.ZodMiniType;
  takes: unknown[];
  refuses: unknown[];
  /** What a developer or citizen is told. */
  saying?: string;
}

const rules: Rule[] = [
  {
    what: 'a slug',
    schema: Slug,
    takes: ['a', '7', 'walsum', 'buerger-service-2', 'a'.repeat(64)],
    refuses: ['', 'Walsum', '-walsum', 'wal sum', 'süd', ' walsum', 'walsum/', 'a'.repeat(65)],
    saying: 'use a-z, 0-9 and hyphens, at most 64 characters',
  },
  {
    what: 'a secret',
    schema: Secret,
    takes: ['a'.repeat(22), 'Az09_-'.repeat(4), 'a'.repeat(128)],
    refuses: ['a'.repeat(21), 'a'.repeat(129), `${'a'.repeat(22)}=`, `.${'a'.repeat(22)}`, '+'.repeat(22)],
    saying: 'use 22 to 128 characters of base64url',
  },
  {
    what: 'a token of a link',
    schema: LinkToken,
    takes: [`walsum.${'a'.repeat(22)}`, `w.${'Az09_-'.repeat(4)}`, `${'w'.repeat(64)}.${'a'.repeat(128)}`],
    refuses: [
      'a'.repeat(22),
      `.${'a'.repeat(22)}`,
      `Walsum.${'a'.repeat(22)}`,
      `walsum.${'a'.repeat(21)}`,
      `walsum.${'a'.repeat(129)}`,
      `walsum.${'a'.repeat(22)}/`,
      `walsum.${'+'.repeat(22)}`,
      `${'w'.repeat(65)}.${'a'.repeat(22)}`,
    ],
  },
  {
    what: 'a bearer token',
    schema: BearerToken,
    takes: ['a'.repeat(22), `walsum.${'a'.repeat(22)}`],
    refuses: ['', 'walsum', 7],
  },
  {
    what: 'the id of a booking',
    schema: BookingId,
    takes: [id, id.toUpperCase()],
    refuses: ['', '1', `${id}0`, id.replaceAll('-', '')],
  },
  {
    what: 'a day',
    schema: PlainDate,
    takes: ['2020-02-29'],
    refuses: ['2021-02-29', '2020-2-9', '12.03.2020', '2020-03-12T00:00:00Z'],
  },
  {
    what: 'an instant',
    schema: Instant,
    takes: ['2020-03-12T09:52:00+01:00', '2020-03-12T08:52:00Z'],
    refuses: ['2020-03-12T09:52:00', '2020-03-12', '2020-03-12 09:52:00+01:00'],
  },
  {
    what: 'a name',
    schema: givenName,
    takes: ['Erika', "O'Neill", 'Müller-Lüdenscheidt', 'J.', "d'Ávila (Mey)", 'A\u0308nne', 'x'.repeat(120)],
    refuses: ['Erika 2', '2 Erika', 'Эрика', 'ErikaЯ', 'ЯErika', '-', '.', '😀', '<b>Erika</b>'],
    saying: 'write the name in Latin letters, as in the identity card',
  },
  {
    what: 'a line that can be seen',
    schema: street,
    takes: ['Körnerplatz 1', 'ул. 1', 'x'.repeat(120)],
    refuses: ['a\u0007b', 'a\u202eb', 'a\ud800b', 'a\nb'],
    saying: 'must not contain control characters',
  },
  { what: 'a line with something in it', schema: street, takes: ['x'], refuses: ['', '  '] },
  {
    what: 'a line that fits',
    schema: street,
    takes: [` ${'x'.repeat(120)} `],
    refuses: ['x'.repeat(121)],
    saying: 'at most 120 characters',
  },
  {
    what: 'a place',
    schema: street,
    takes: ['Straße 3a, Hinterhaus'],
    refuses: ['<b>', 'a>b', '🏠 1'],
    saying: 'use letters, digits and punctuation',
  },
  {
    what: 'a telephone number',
    schema: telephone,
    takes: ['115', '+49 (203) 94-000', '0203/94.00', ' 115 ', '1'.repeat(30)],
    refuses: ['11', 'Tel. 115', '115 x', '++115', '1'.repeat(31), 'abc'],
    saying: 'use digits, spaces and + ( ) / -',
  },
  {
    what: 'a postal code',
    schema: postalCode,
    takes: ['47226', 'SW1A 1AA', 'A-1010', ' 47226 '],
    refuses: ['47', '47226_', '_47226', '47226 Duisburg', 'ä'.repeat(5)],
    saying: 'use 3 to 10 letters and digits',
  },
  {
    what: 'an e-mail address',
    schema: email,
    takes: [
      'e@example.org',
      "Erika.O'Neill+amt-1_@post.ex-ample.example.org",
      'a.bc.de@1und1.example.org',
      "erika'@example.org",
      `${localPart}@example.org`,
    ],
    refuses: [
      'example.org',
      'e@example',
      'e@.org',
      'e@-example.org',
      'e@exa_mple.org',
      'e@example.o',
      'e@example.o1',
      '<e@example.org>',
      'e@example.org>',
      '.e@example.org',
      'e.@example.org',
      'e..m@example.org',
      'e m@example.org',
      `${localPart}e@example.org`,
    ],
  },
  {
    what: 'a part of a challenge',
    schema: Challenge.shape.signature,
    takes: ['00', 'a1b2'],
    refuses: ['', '0', 'a1b', 'g0', '00g', 'g00', 'A1'],
  },
  {
    what: 'a proof of work',
    schema: Proof,
    takes: ['Az09+/_-'.repeat(5), `${'a'.repeat(2000)}==`],
    refuses: [
      'a'.repeat(39),
      'a'.repeat(2001),
      `${'a'.repeat(40)}===`,
      `.${'a'.repeat(40)}`,
      `${'a'.repeat(40)}.`,
    ],
    saying: 'use base64',
  },
  {
    what: 'a link',
    schema: Link.shape.href,
    takes: ['https://example.org/a', 'http://example.org', 'mailto:e@example.org', 'tel:115'],
    refuses: ['javascript:alert(1)', 'data:text/html,x', 'xhttps:a', 'httpsx:a', '/a', 'example.org'],
  },
  {
    what: 'a link in a text',
    schema: RichNode,
    takes: [{ tag: 'a', href: 'tel:115', children: [] }],
    refuses: [{ tag: 'a', href: 'javascript:alert(1)', children: [] }],
  },
  {
    what: 'the address of the privacy text',
    schema: privacyPage,
    takes: ['https://example.org/a', 'http://example.org'],
    refuses: ['mailto:e@example.org', 'xhttps:a', 'httpsx:a', '/datenschutz'],
  },
  {
    what: 'a tag',
    schema: RichNode,
    takes: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'h4', 'br', 'a'].map((tag) => ({ tag, children: [] })),
    refuses: ['script', 'img', ''].map((tag) => ({ tag, children: [] })),
  },
  {
    what: 'a selection of something',
    schema: Selection,
    takes: [services(1)],
    refuses: [[]],
    saying: 'choose at least one service',
  },
  {
    what: 'a selection that is not too long',
    schema: Selection,
    takes: [services(20)],
    refuses: [services(21)],
    saying: 'at most 20 services',
  },
  {
    what: 'a selection without doubles',
    schema: Selection,
    takes: [services(2)],
    refuses: [[...services(1), ...services(1)]],
    saying: 'name each service once',
  },
];

describe.each(rules)('$what', ({ schema, takes, refuses, saying }) => {
  test.each(takes.map((value) => [value]))('may be %j', (value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });

  test.each(refuses.map((value) => [value]))('is not %j', (value) => {
    const { success, error } = schema.safeParse(value);
    expect(success).toBe(false);
    if (saying) expect(error?.issues.map(({ message }) => message)).toContain(saying);
  });
});
