import { expect, test } from 'vitest';
import { openApi } from '../http/testing/api.ts';

async function heldOne() {
  const api = openApi();
  const { request, hold } = await api.hold();
  const extend = async (extensionsLeft: number | string) => {
    const path = `/v1/holds/${request.id}/extend?extensionsLeft=${extensionsLeft}`;
    return await (await api.post(path, { token: request.secret })).json();
  };
  return { api, extend, left: hold.extensionsLeft };
}

test('the same extension again changes nothing, the next one does', async () => {
  const { extend, left } = await heldOne();
  expect(await extend(left)).toMatchObject({ extensionsLeft: left - 1 });
  expect(await extend(left)).toMatchObject({ extensionsLeft: left - 1 });
  expect(await extend(left - 1)).toMatchObject({ extensionsLeft: left - 2 });
});

test('an extension whose answer was lost does not bring back what has lapsed since', async () => {
  const { api, extend, left } = await heldOne();
  await extend(left);
  api.pass(11);
  expect(await extend(left)).toMatchObject({ code: 'hold-lapsed' });
});

test('the number is one', async () => {
  const { extend } = await heldOne();
  expect(await extend('many')).toMatchObject({ code: 'invalid-request' });
});
