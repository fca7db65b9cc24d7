import { expect, test } from 'vitest';

test('on a server it can be imported, and defines nothing', async () => {
  expect(globalThis).not.toHaveProperty('customElements');
  await import('./define.ts');
  const { TerminWidget } = await import('./index.ts');
  expect(TerminWidget.observedAttributes).toContain('office');
});
