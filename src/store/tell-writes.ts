import type { Store } from './store.ts';

/** The same store, which tells whenever something that may change what is busy has ended, well or badly. */
export function tellWrites(store: Store, written: () => void): Store {
  const told = <T>(work: Promise<T>): Promise<T> => work.finally(written);
  return {
    ...store,
    hold: (hold, now) => told(store.hold(hold, now)),
    extend: (office, id, expiresAt, now) => told(store.extend(office, id, expiresAt, now)),
    release: (office, id, now) => told(store.release(office, id, now)),
    book: (booking, now) => told(store.book(booking, now)),
    confirm: (office, id, mail, now, more) => told(store.confirm(office, id, mail, now, more)),
    cancel: (office, id, mail, now) => told(store.cancel(office, id, mail, now)),
    move: (move, now) => told(store.move(move, now)),
    block: (blocks, now) => told(store.block(blocks, now)),
    step: (office, day, entry, step) => told(store.step(office, day, entry, step)),
    forget: (whose, now) => told(store.forget(whose, now)),
    lapse: (now) => told(store.lapse(now)),
  };
}
