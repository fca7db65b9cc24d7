import { queueAt } from '../../../src/booking/queue.ts';
import { openStore } from '../../../src/store/open.ts';
import type { LoggedStep, StoredVisit } from '../../../src/store/visits.ts';
import { day, office, rules } from './office.ts';

/** What the database itself knows of the day. */
export async function readDay(database: string): Promise<{ visits: StoredVisit[]; log: LoggedStep[] }> {
  const store = await openStore(database);
  const [{ visits }, log] = await Promise.all([store.queue(office, day), store.dayLog(office, day)]);
  await store.close();
  return { visits, log };
}

/**
 * Goes through the log and looks at every call whether somebody else was to be called by the rule. Visits are as they ended;
 * nobody is called again or taken back.
 */
export function outOfOrder({ visits, log }: { visits: StoredVisit[]; log: LoggedStep[] }): string[] {
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  const here = new Map<string, StoredVisit>();
  return log.flatMap(({ kind, visit: id }) => {
    const visit = byId.get(id);
    if (!visit) return [`${kind} of ${id}, who is not there`];
    if (kind === 'check-in' || kind === 'walk-in') here.set(id, { ...visit, state: 'waiting' });
    if (kind !== 'call') return [];
    const [next] = queueAt([...here.values()], rules, visit.calledAt ?? 0);
    here.delete(id);
    return next?.id === id ? [] : [`${visit.numberIndex} was called before ${next?.numberIndex}`];
  });
}
