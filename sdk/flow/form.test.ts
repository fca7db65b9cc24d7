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

test('each try that fails is counted, each that succeeds is not', () => {
  const form = createForm(office({ telephone: 'optional', address: 'required' }));
  form.check();
  form.check();
  expect(form.refusals.value).toBe(2);
  form.replace(erika);
  expect(form.check()).toBe(true);
  expect(form.refusals.value).toBe(2);
  form.blame(['hold']);
  expect(form.refusals.value).toBe(2);
  form.blame(['email']);
  expect(form.refusals.value).toBe(3);
});

test('spaces around what is typed do not count', () => {
  const form = createForm(office({ telephone: 'optional', address: 'optional' }));
  form.replace({
    givenName: '  Erika ',
    familyName: ' Mustermann',
    email: ' erika@example.org ',
    town: '  ',
  });
  expect(form.check()).toBe(true);
  expect(form.customer()).toEqual({
    givenName: 'Erika',
    familyName: 'Mustermann',
    email: 'erika@example.org',
  });
  form.set('familyName', '   ');
  form.check();
  expect(form.problems.value).toEqual({ familyName: 'missing' });
});

test('what nobody complained of is not checked when it is left', () => {
  const form = createForm(office({ telephone: 'hidden', address: 'required' }));
  form.recheck('givenName');
  form.recheck('telephone');
  expect(form.problems.value).toEqual({});
});

test('a field that is still wrong keeps an error when it is left, maybe another', () => {
  const form = createForm(office({ telephone: 'optional', address: 'required' }));
  form.replace({ ...erika, email: '' });
  form.check();
  form.set('email', 'erika');
  form.recheck('email');
  expect(form.problems.value).toEqual({ email: 'invalid' });
});

test('before an office is chosen, only name and e-mail are required', () => {
  const { fields } = createForm(signal(null));
  const required = fields.value.filter((field) => field.required).map(({ name }) => name);
  expect(required).toEqual(['givenName', 'familyName', 'email']);
  expect(fields.value).toHaveLength(7);
});
