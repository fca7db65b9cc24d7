import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type DayClient, newBookingId, type StaffAccess, TerminError } from '@termin/sdk/bare';
import type { DeskVisit } from '@termin/sdk/contract';

/** What a clerk can do: call who is next, or somebody; or something with somebody. */
export type Deed =
  | { kind: 'call'; counter: string; visit?: string }
  | { kind: 'arrive' | 'recall' | 'finish' | 'noShow' | 'undo'; visit: string };

/** A deed as it was pressed. */
export interface Press {
  /** Made when it was pressed, and sent along each time: the server does it once. */
  id: string;
  deed: Deed;
}

/** What came of a press. */
export interface Outcome {
  press: Press;
  /** Who it was done with, as they are now; null: nobody waits. Left out where the answer does not say. */
  visit?: DeskVisit | null;
}

/** A press that did not come to its end. */
export interface Failure {
  press: Press;
  error: TerminError;
  /** Whether the same press can be sent again; what the server refused stays refused. */
  canRetry: boolean;
}

export interface Deeds {
  /** What was pressed and is not done, in order. */
  readonly pending: ReadonlySignal<readonly Press[]>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly outcome: ReadonlySignal<Outcome | null>;
  /** Does one after the other. What is pending already is not done twice: pressed again after a failure, it is sent again. */
  press(...deeds: Deed[]): void;
  /** Sends what failed again, with the same id, and then what was pressed after it. */
  retry(): void;
  /** Gives up what failed, and what was pressed after it. */
  discard(): void;
}

interface Options {
  client: DayClient;
  access: () => StaffAccess;
  /** Told of everything that was done, before anybody else. */
  onDone(outcome: Outcome): void;
  onFailed(error: TerminError): void;
  until: AbortSignal;
}

/** Milliseconds to wait for each answer: somebody stands at the counter. */
const timeout = 5_000;

export function createDeeds({ client, access, onDone, onFailed, until }: Options): Deeds {
  const pending = signal<readonly Press[]>([]);
  const failure = signal<Failure | null>(null);
  const outcome = signal<Outcome | null>(null);
  let isRunning = false;

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    failure.value = null;
    for (let press = pending.peek()[0]; press; press = pending.peek()[0]) {
      try {
        const done: Outcome = { press, ...(await send(press)) };
        onDone(done);
        pending.value = pending.peek().slice(1);
        outcome.value = done;
      } catch (error) {
        if (until.aborted) return;
        if (!(error instanceof TerminError)) throw error;
        fail(press, error);
        break;
      }
    }
    isRunning = false;
  }

  async function send({ id, deed }: Press): Promise<Pick<Outcome, 'visit'>> {
    const request = { timeout, signal: until };
    if (deed.kind === 'call') {
      const { counter, visit } = deed;
      const whom = { counter, id, ...(visit !== undefined && { visit }) };
      return { visit: await client.call({ ...access(), ...whom }, request) };
    }
    const { kind, visit } = deed;
    if (kind === 'arrive') {
      await client.arrive(access(), { code: visit }, request);
      return {};
    }
    return { visit: await client[kind]({ ...access(), visit, id }, request) };
  }

  function fail(press: Press, error: TerminError): void {
    const canRetry = mayPass(error);
    outcome.value = null;
    failure.value = { press, error, canRetry };
    if (!canRetry) pending.value = [];
    onFailed(error);
  }

  return {
    pending,
    failure,
    outcome,
    press(...deeds) {
      const known = pending.peek();
      const added = deeds.filter((deed) => !known.some((press) => isSame(press.deed, deed)));
      outcome.value = null;
      pending.value = [...known, ...added.map((deed) => ({ id: newBookingId(), deed }))];
      void run();
    },
    retry: () => void run(),
    discard() {
      if (!isRunning) pending.value = [];
      failure.value = null;
    },
  };
}

/** A login that is over can be made anew; other refusals stay. */
function mayPass(error: TerminError): boolean {
  return error.code === 'unauthorized' || error.whatToDo === 'try-again' || error.whatToDo === 'wait';
}

function isSame(one: Deed, other: Deed): boolean {
  return one.kind === other.kind && one.visit === other.visit;
}
