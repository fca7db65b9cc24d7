import type { StoredVisit } from '../store/store.ts';
import { BookingError } from './errors.ts';

/** What is done with one visit: those of the day as they stand in, the one that changes out, as it is then. */
export type Step = (visits: readonly StoredVisit[]) => StoredVisit;

/**
 * The citizen is here. Who is here already, or further on, stays so. Throws `wrong-state` for who was given up, `too-early` and
 * `too-late`.
 */
export function checkIn(id: string, now: number, times?: { from: number; until: number }): Step {
  return (visits) => {
    const visit = visitOf(visits, id);
    if (visit.state === 'expected' && times && now < times.from) {
      throw tooEarly(times.from, now);
    }
    if (visit.state === 'expected' && times && now >= times.until) {
      throw new BookingError('too-late', 'The office has closed on the day of this appointment.');
    }
    if (visit.state === 'no-show') {
      throw new BookingError('wrong-state', 'The number was called and nobody came. Ask at the counter.');
    }
    return visit.state === 'expected' ? { ...visit, state: 'waiting', arrivedAt: now } : visit;
  };
}

/** Who comes now comes too early for what begins at `from` (ms). */
export function tooEarly(from: number, now: number): BookingError {
  const minutes = Math.ceil((from - now) / 60_000);
  return new BookingError('too-early', `It is too early to check in. Come again in ${minutes} minutes.`, {
    from,
  });
}

/** Calls who is first in the queue that is made of the day's visits. Throws `nobody-waiting`, `counter-busy`. */
export function callNext(
  queue: (visits: readonly StoredVisit[]) => StoredVisit[],
  counter: string,
  now: number,
): Step {
  return (visits) => {
    checkFree(visits, counter);
    const [next] = queue(visits);
    if (!next) throw new BookingError('nobody-waiting', 'Nobody waits.');
    return called(next, counter, now);
  };
}

/** Calls this one, who may not even have checked in. Throws `already-called`, `wrong-state`, `counter-busy`. */
export function callThis(id: string, counter: string, now: number): Step {
  return (visits) => {
    const visit = visitOf(visits, id);
    if (visit.state === 'called') {
      throw new BookingError('already-called', `Counter ${visit.counter} has called this number.`);
    }
    if (visit.state !== 'waiting' && visit.state !== 'expected') throw over(visit);
    checkFree(visits, counter);
    return called(visit, counter, now);
  };
}

/** Calls the number again. Throws `wrong-state`. */
export function recall(id: string, now: number): Step {
  return (visits) => {
    const visit = visitOf(visits, id);
    if (visit.state !== 'called') throw notCalled(visit);
    return { ...visit, calledAt: now, calls: visit.calls + 1 };
  };
}

/** The matter is dealt with. Throws `wrong-state`. */
export function finish(id: string, now: number): Step {
  return (visits) => {
    const visit = visitOf(visits, id);
    if (visit.state === 'served') return visit;
    if (visit.state !== 'called') throw notCalled(visit);
    return { ...visit, state: 'served', finishedAt: now };
  };
}

/** Nobody came. Throws `wrong-state` for who was served. */
export function noShow(id: string, now: number): Step {
  return (visits) => {
    const visit = visitOf(visits, id);
    if (visit.state === 'no-show') return visit;
    if (visit.state === 'served') throw over(visit);
    return { ...visit, state: 'no-show', finishedAt: now };
  };
}

/** Takes the last step back: a call, or the end. Throws `wrong-state` where nothing was done, `counter-busy`. */
export function undo(id: string): Step {
  return (visits) => {
    const visit = visitOf(visits, id);
    const before = visit.arrivedAt === null ? 'expected' : 'waiting';
    if (visit.state === 'called') return { ...visit, ...uncalled, state: before };
    if (visit.state !== 'served' && visit.state !== 'no-show') {
      throw new BookingError('wrong-state', 'There is nothing to take back: the number was not called.');
    }
    if (visit.counter === null) return { ...visit, state: before, finishedAt: null };
    checkFree(visits, visit.counter);
    return { ...visit, state: 'called', finishedAt: null };
  };
}

const uncalled = { counter: null, calledAt: null, calls: 0 };

function called(visit: StoredVisit, counter: string, now: number): StoredVisit {
  return { ...visit, state: 'called', counter, calledAt: now, calls: 1 };
}

function visitOf(visits: readonly StoredVisit[], id: string): StoredVisit {
  const visit = visits.find((one) => one.id === id);
  if (!visit) throw new BookingError('visit-not-found', 'Nobody with this id or number is expected today.');
  return visit;
}

/** One at a time: who calls the next one has finished with the last. */
function checkFree(visits: readonly StoredVisit[], counter: string): void {
  if (visits.some((one) => one.state === 'called' && one.counter === counter)) {
    throw new BookingError('counter-busy', `Counter ${counter} has called somebody. Finish with them first.`);
  }
}

const over = ({ state }: StoredVisit) =>
  new BookingError(
    'wrong-state',
    state === 'served' ? 'It is finished.' : 'It was given up. Undo that first.',
  );

const notCalled = (visit: StoredVisit) =>
  visit.state === 'waiting' || visit.state === 'expected'
    ? new BookingError('wrong-state', 'The number was not called yet.')
    : over(visit);
