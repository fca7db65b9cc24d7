import type { NewHold, Store, StoredBooking } from '../store.ts';
import { changed, findBooking, freeLane } from './bookings.ts';
import type { Database } from './database.ts';

const liveHold = `office_id = :office AND id = :id AND state = 'held' AND expires_at > :now`;
const releaseSql = `UPDATE bookings SET state = 'released', expires_at = NULL WHERE ${liveHold}`;
const extendSql = `
  UPDATE bookings SET expires_at = :expiresAt, extensions_left = extensions_left - 1
  WHERE ${liveHold} AND extensions_left > 0`;
const insertHold = `
  INSERT INTO bookings (office_id, id, lane, starts, ends, day, state, expires_at, extensions_left, services,
                        secret_hash, hold_fingerprint, locale)
  VALUES (:office, :id, :lane, :start, :end, :day, 'held', :expiresAt, :extensions, :services,
          :secretHash, :fingerprint, :locale)`;
const insertBlock = `
  INSERT INTO bookings (office_id, id, lane, starts, ends, day, state)
  VALUES (:office, :id, :lane, :start, :end, :day, 'blocked')`;

/** Undoes the transaction: no lane is free, so the earlier hold must stay. */
class NoLane extends Error {}

export function holds(db: Database): Pick<Store, 'hold' | 'extend' | 'release' | 'block'> {
  function take(hold: NewHold, now: number): StoredBooking | 'id-in-use' | null {
    const known = findBooking(db, hold.id);
    if (known) return known.holdFingerprint === hold.fingerprint ? known : 'id-in-use';
    if (hold.replaces) db.run(releaseSql, { ...hold.replaces, now });
    const lane = freeLane(db, hold, hold.lanes, now);
    if (lane === undefined) throw new NoLane();
    const { lanes: _, replaces: __, services, ...values } = hold;
    db.run(insertHold, { ...values, lane, services: JSON.stringify(services) });
    return findBooking(db, hold.id);
  }

  return {
    async hold(hold, now) {
      try {
        return db.write(() => take(hold, now));
      } catch (error) {
        if (error instanceof NoLane) return null;
        throw error;
      }
    },
    async extend(office, id, expiresAt, now) {
      return db.write(() => changed(db, extendSql, { office, id, expiresAt, now }));
    },
    async release(office, id, now) {
      return db.write(() => changed(db, releaseSql, { office, id, now }));
    },
    async block(blocks, now) {
      return db.write(() => {
        let count = 0;
        for (const { office, lane, start, end, day } of blocks) {
          if (freeLane(db, { office, start, end }, [lane], now) === undefined) continue;
          count += db.run(insertBlock, { office, lane, start, end, day, id: crypto.randomUUID() });
        }
        return count;
      });
    },
  };
}
