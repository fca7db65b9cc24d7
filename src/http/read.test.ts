import { expect, test } from 'vitest';
import { openApi } from './testing/api.ts';

test.each(['multipart/form-data', 'multipart/form-data; boundary=x'])(
  'a form that is none (%s) is refused, not stumbled over',
  async (type) => {
    const api = openApi();
    const answer = await api.app.request('/b/mitte.x', {
      method: 'POST',
      headers: { 'Content-Type': type },
      body: 'action=cancel',
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'invalid-request' });
    expect(api.reported).toEqual([]);
  },
);
