import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

test('a booking’s id is a code of 29 by 29, black on white, with four modules of white around it', async () => {
  const code = String(await qrCode('0b7c8b1e-6a53-4d0e-9a47-0d3c1d6f2a11', 'QR-Code "Ihres" Termins'));
  expect(code).toContain('viewBox="0 0 37 37" role="img" aria-label="QR-Code &quot;Ihres&quot; Termins"');
  expect(code).toContain('<path fill="#fff" d="M0 0h37v37H0z"/>');
  const modules = [...code.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect([Math.min(...modules), Math.max(...modules)]).toEqual([4, 32]);
  expect(code).not.toContain('style=');
});
