import type { Clock } from '../clock.ts';
import { newSecret, sha256 } from '../crypto.ts';
import type { Grounds, StoredSession } from '../store/sessions.ts';
import type { Store } from '../store/store.ts';
import type { Directory } from './directory.ts';
import type { Staff } from './staff.ts';

export interface SessionContext {
  store: Store;
  clock: Clock;
  /** Nobody works here when left out. */
  staff?: Directory;
}

/** A session that was begun: the secret is for the browser alone, and nowhere kept. */
export interface NewSession {
  secret: string;
  /** Seconds that the browser is to keep it; null: until it is closed. */
  seconds: number | null;
}

const hourMs = 3_600_000;
/** A working day of a person, of whom something is heard every ten minutes while a desk is open; a month of a device. */
export const lifetimes = {
  person: { wholeMs: 12 * hourMs, idleMs: 2 * hourMs },
  device: { wholeMs: 30 * 24 * hourMs, idleMs: 30 * 24 * hourMs },
};
/** That something was heard is written at most so often. */
const noteMs = 5 * 60_000;

const isDevice = ({ roles }: Staff) => roles.every(({ role }) => role === 'kiosk');
const limitsOf = (staff: Staff) => (isDevice(staff) ? lifetimes.device : lifetimes.person);

/** Begins a session of somebody who has shown who they are. */
export async function startSession(
  { store, clock }: SessionContext,
  { staff, grounds }: { staff: Staff; grounds: Grounds },
): Promise<NewSession> {
  const { wholeMs, idleMs } = limitsOf(staff);
  const secret = newSecret();
  const now = clock();
  const hash = await sha256(secret);
  await store.startSession({ hash, grounds, expiresAt: now + idleMs, endsAt: now + wholeMs });
  return { secret, seconds: isDevice(staff) ? wholeMs / 1000 : null };
}

/** Whose session it is, as their roles are now. `null`: nobody's, or it has ended. */
export async function findSession(
  { store, clock, staff: directory }: SessionContext,
  secret: string,
): Promise<{ staff: Staff; grounds: Grounds } | null> {
  const session = await store.findSession(await sha256(secret), clock());
  const staff = session && directory ? await directory.byGrounds(session.grounds) : null;
  if (!session || !staff) return null;
  await note(store, session, Math.min(clock() + limitsOf(staff).idleMs, session.endsAt));
  return { staff, grounds: session.grounds };
}

async function note(store: Store, { hash, expiresAt }: StoredSession, until: number): Promise<void> {
  if (until - expiresAt >= noteMs) await store.keepSession(hash, until);
}

export async function endSession({ store }: SessionContext, secret: string): Promise<void> {
  await store.endSession(await sha256(secret));
}
