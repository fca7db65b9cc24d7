import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import type { Office } from '../contract/index.ts';
import { createForm } from './form.ts';
import { offices } from './testing/catalogue.ts';
import { erika } from './testing/start-flow.ts';

const office = (fields: Office['fields']) =>
  signal(offices.offices.map((one) => ({ ...one, fields }))[0] ?? null);

test('the office says which data it wants', () => {
  const form = createForm(office({ telephone: 'hidden', address: 'optional' }));
  expect(form.fields.value.map(({ name }) => name)).not.toContain('telephone');
  expect(form.fields.value.find(({ name }) => name === 'street')?.required).toBe(false);
  expect(form.fields.value.find(({ name }) => name === 'email')?.required).toBe(true);
});

test('what is missing is told apart from what is wrong', () => {
  const form = createForm(office({ telephone: 'optional', address: 'required' }));
  form.replace({ ...erika, street: '', email: 'erika' });
  expect(form.check()).toBe(false);
  expect(form.problems.value).toEqual({ street: 'missing', email: 'invalid' });
});

test.each(["O'Neill", 'Müller-Lüdenscheidt', 'Ångström', 'Nguyễn'])('%s is a name', (familyName) => {
  const form = createForm(office({ telephone: 'optional', address: 'optional' }));
  form.replace({ ...erika, familyName });
  expect(form.customer()).toMatchObject({ familyName });
});

test.each(['<b>Erika</b>', '😀', 'אריקה'])('%s is none', (givenName) => {
  const form = createForm(office({ telephone: 'optional', address: 'optional' }));
  form.replace({ ...erika, givenName });
  expect(form.customer()).toBeNull();
});

test('data that the office does not ask for are not sent, empty ones neither', () => {
  const form = createForm(office({ telephone: 'hidden', address: 'hidden' }));
  form.replace({ ...erika, telephone: '0203 1' });
  expect(form.customer()).toEqual({
    givenName: 'Erika',
    familyName: 'Mustermann',
    email: 'erika@example.org',
  });
});

test('a mended field loses its error when it is left, the others keep theirs', () => {
  const form = createForm(office({ telephone: 'optional', address: 'required' }));
  form.check();
  form.set('givenName', 'Erika');
  form.recheck('givenName');
  expect(form.problems.value).not.toHaveProperty('givenName');
  expect(form.problems.value).toHaveProperty('familyName', 'missing');
});

test('what the server finds wrong is shown at its field', () => {
  const form = createForm(office({ telephone: 'optional', address: 'required' }));
  expect(form.blame(['email'])).toBe(true);
  expect(form.problems.value).toEqual({ email: 'invalid' });
  expect(form.blame(['hold'])).toBe(false);
});
