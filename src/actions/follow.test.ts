import { describe, expect, it, vi } from 'vitest';
import type { Occupancy } from '../booking/occupancy.ts';
import type { ChangedDay, Store } from '../store/store.ts';
import { follow } from './follow.ts';

/** A store whose changes are answered by the test, and an occupancy that notes what it is told. */
function following(staleMs: number) {
  const looks: PromiseWithResolvers<{ cursor: number; days: ChangedDay[] } | 'gone'>[] = [];
  const changes = vi.fn<Store['changes']>(() => {
    const look = Promise.withResolvers<{ cursor: number; days: ChangedDay[] } | 'gone'>();
    looks.push(look);
    return look.promise;
  });
  const told: string[] = [];
  const occupancy: Pick<Occupancy, 'changed' | 'allChanged'> = {
    changed: (days) => told.push(...Array.from(days, ({ office, day }) => `${office} ${day}`)),
    allChanged: () => told.push('all'),
  };
  return { looks, changes, told, follower: follow({ changes }, occupancy, staleMs) };
}

const hour = 3_600_000;
const walsum = { office: 'walsum', day: '2020-03-12' };

describe('following a store', () => {
  it('shares a look among all who ask at once', async () => {
    const { looks, changes, told, follower } = following(hour);
    const asking = [follower.catchUp(), follower.catchUp()];
    looks[0]?.resolve({ cursor: 1, days: [walsum] });
    await Promise.all(asking);
    expect(changes.mock.calls).toEqual([[null]]);
    expect(told).toEqual(['walsum 2020-03-12']);
  });

  it('looks again from where it was only when its knowledge is too old', async () => {
    const patient = following(hour);
    const first = patient.follower.catchUp();
    patient.looks[0]?.resolve({ cursor: 7, days: [] });
    await first;
    await patient.follower.catchUp();
    expect(patient.changes).toHaveBeenCalledTimes(1);

    const strict = following(0);
    const before = strict.follower.catchUp();
    strict.looks[0]?.resolve({ cursor: 7, days: [] });
    await before;
    await new Promise((resolve) => setTimeout(resolve, 2));
    const after = strict.follower.catchUp();
    strict.looks[1]?.resolve({ cursor: 8, days: [] });
    await after;
    expect(strict.changes.mock.calls).toEqual([[null], [7]]);
  });

  it('sees what it has written itself, also when a look was under way', async () => {
    const { looks, told, follower } = following(hour);
    const early = follower.catchUp();
    follower.written();
    let isDone = false;
    const late = follower.catchUp().then(() => {
      isDone = true;
    });
    looks[0]?.resolve({ cursor: 1, days: [] });
    await early;
    await vi.waitFor(() => expect(looks).toHaveLength(2));
    expect(isDone).toBe(false);
    looks[1]?.resolve({ cursor: 2, days: [walsum] });
    await late;
    expect(told).toEqual(['walsum 2020-03-12']);
  });

  it('begins anew when changes were forgotten', async () => {
    const { looks, changes, told, follower } = following(0);
    const asking = follower.catchUp();
    looks[0]?.resolve('gone');
    await vi.waitFor(() => expect(looks).toHaveLength(2));
    looks[1]?.resolve({ cursor: 40, days: [] });
    await asking;
    expect(told).toEqual(['all']);
    await new Promise((resolve) => setTimeout(resolve, 2));
    void follower.catchUp();
    expect(changes.mock.calls.at(-1)).toEqual([40]);
  });

  it('fails as the store does, and tries again', async () => {
    const { looks, follower } = following(0);
    const asking = follower.catchUp();
    looks[0]?.reject(new Error('no connection'));
    await expect(asking).rejects.toThrow('no connection');
    const again = follower.catchUp();
    looks[1]?.resolve({ cursor: 1, days: [] });
    await again;
  });
});
