import { onTestFinished } from 'vitest';
import { cdp, page } from 'vitest/browser';

/** The person has asked their system for something: `{ 'forced-colors': 'active' }`. Until the test is over. */
export async function wanting(wishes: Record<string, string>): Promise<void> {
  const features = Object.entries(wishes).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features });
  onTestFinished(() =>
    cdp()
      .send('Emulation.setEmulatedMedia', { features: [] })
      .then(() => undefined),
  );
}

/** The screen has this size until the test is over. */
export async function onScreen(width: number, height: number): Promise<void> {
  await page.viewport(width, height);
  onTestFinished(() => page.viewport(414, 896));
}
