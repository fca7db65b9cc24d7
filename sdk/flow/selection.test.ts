import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { createSelection } from './selection.ts';
import { car, licence, passport } from './testing/catalogue.ts';

const known = signal(new Map([licence, passport, car].map((service) => [service.id, service])));

test('services are chosen with their quantities, in the order of choice', () => {
  const selection = createSelection(known);
  selection.toggle(licence);
  selection.setQuantity(passport, 2);
  expect(selection.items.value).toEqual([
    { service: 'fuehrerschein', quantity: 1 },
    { service: 'reisepass', quantity: 2 },
  ]);
});

test('a quantity stays within what one appointment may hold', () => {
  const selection = createSelection(known);
  selection.setQuantity(passport, 9);
  expect(selection.quantity('reisepass')).toBe(3);
  selection.setQuantity(passport, 0);
  expect(selection.items.value).toEqual([]);
});

test('a conflict is known from both sides, with its reason', () => {
  const selection = createSelection(known);
  selection.toggle(licence);
  expect(selection.conflict(car)).toBe('Das bearbeiten verschiedene Stellen.');
  selection.toggle(licence);
  selection.toggle(car);
  expect(selection.conflict(licence)).toBe('Das bearbeiten verschiedene Stellen.');
  expect(selection.conflict(passport)).toBeNull();
});

test('a service that goes together only with some others conflicts with the rest, from both sides', () => {
  const reason = 'Bitte einzeln.';
  const choosy = { ...licence, onlyWith: { services: [passport.id], reason } };
  const selection = createSelection(signal(new Map([choosy, passport, car].map((one) => [one.id, one]))));
  selection.toggle(choosy);
  expect([selection.conflict(passport), selection.conflict({ ...car, notWith: [] })]).toEqual([null, reason]);
  selection.toggle(choosy);
  selection.toggle(passport);
  expect(selection.conflict(choosy)).toBeNull();
  selection.toggle({ ...car, notWith: [] });
  expect(selection.conflict(choosy)).toBe(reason);
});

test('a service that the city does not know is left out', () => {
  const selection = createSelection(known);
  selection.replace([{ service: 'marsflug', quantity: 1 }]);
  expect(selection.items.value).toEqual([]);
});
