import { expect, test } from 'vitest';
import { readDeepLink } from './deep-link.ts';

test('an address chooses office and services', () => {
  expect(readDeepLink('?id=12&termin-office=rheinhausen&termin-service=reisepass%3A2,meldung')).toEqual({
    office: 'rheinhausen',
    services: 'reisepass:2,meldung',
  });
});

test('what it does not name stays as it is', () => {
  expect(readDeepLink('?termin-office=mitte')).toEqual({ office: 'mitte' });
  expect(readDeepLink('?termin-office=&termin-service=')).toEqual({});
  expect(readDeepLink('')).toEqual({});
});

test('names of other programs, and personal data, are not read', () => {
  expect(readDeepLink('?office=mitte&service=reisepass&name=Erika&termin-email=erika@example.org')).toEqual(
    {},
  );
});
