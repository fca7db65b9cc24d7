import { expect, test } from 'vitest';
import { TerminWidget } from '../../widget/element.tsx';
import { elementsManifest } from './manifest.ts';

interface Named {
  name: string;
  fieldName?: string;
}
const [element]: Record<'attributes' | 'members' | 'events', Named[]>[] = JSON.parse(elementsManifest())
  .modules[0].declarations;
const names = (list: Named[] | undefined) => (list ?? []).map(({ name }) => name).sort();

test('every attribute that the element or its style sheet watches is described, with its property', () => {
  const ofStyles = 'theme';
  expect(names(element?.attributes)).toEqual([...TerminWidget.observedAttributes, ofStyles].sort());
  const ofAnyElement = ['lang', 'dir'];
  for (const { name, fieldName = '' } of element?.attributes ?? []) {
    if (name === ofStyles) continue;
    expect([...Object.getOwnPropertyNames(TerminWidget.prototype), ...ofAnyElement]).toContain(fieldName);
  }
});

test('methods and events are those a page can use', () => {
  expect(names(element?.members)).toEqual(
    [
      ...['api', 'deepLink', 'defaultApi', 'focus', 'history', 'languages', 'loading', 'office', 'restart'],
      'service',
    ].sort(),
  );
  expect(names(element?.events)).toEqual([
    'termin-booked',
    'termin-error',
    'termin-language',
    'termin-ready',
    'termin-slot-held',
    'termin-slot-lost',
    'termin-step',
  ]);
});
