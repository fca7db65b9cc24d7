import { batch, type ReadonlySignal, signal } from '@preact/signals-core';
import { type Arrival, type DayClient, newBookingId, type StaffAccess, TerminError } from '@termin/sdk/bare';
import type { Place, Service } from '@termin/sdk/contract';
import type { Idle } from './idle.ts';
import { allowedFrom, type Refusal, refusalOf } from './refusal.ts';

/** What the screen asks or says. */
export type Screen =
  | { name: 'start' }
  | { name: 'number' }
  | { name: 'camera' }
  /** What somebody without an appointment comes for; first of all its category. */
  | { name: 'matters'; category: string | null }
  | { name: 'matter'; service: Service }
  /** `service`: what somebody without an appointment has come for. */
  | { name: 'arrived'; place: Place; service: Service | null }
  | { name: 'refused'; refusal: Refusal; from: string | null }
  /** No answer has come: the same can be sent again. */
  | { name: 'lost' };

/** The device at the entrance: from one citizen to the next. */
export interface Kiosk {
  readonly screen: ReadonlySignal<Screen>;
  /** What was typed of the number. */
  readonly digits: ReadonlySignal<string>;
  /** Somebody's arrival is being told to the server. */
  readonly isBusy: ReadonlySignal<boolean>;
  readonly isLarge: ReadonlySignal<boolean>;
  readonly hasContrast: ReadonlySignal<boolean>;
  /** Somebody has touched the device: from now on each screen is an answer to them. */
  hasBegun(): boolean;
  touch(): void;
  show(screen: Screen): void;
  type(digit: string): void;
  erase(): void;
  toggleLarge(): void;
  toggleContrast(): void;
  /** The typed number arrives. */
  checkIn(): Promise<void>;
  /** A QR code arrives, whatever is on the screen. */
  scan(code: string): Promise<void>;
  /** Somebody without an appointment arrives. */
  takeNumber(service: Service, quantity: number): Promise<void>;
  /** Sends what got no answer once more, as the same arrival. */
  again(): Promise<void>;
  /** Forgets everything of this citizen. */
  reset(): void;
}

/** Numbers have no fewer digits, and no more. */
export const digitsOfNumber = { least: 4, most: 10 };

interface Options {
  client: Pick<DayClient, 'arrive'>;
  idle: Pick<Idle, 'touch' | 'rest'>;
  access(): StaffAccess;
  /** The session has ended. */
  onUnknown(): void;
  /** Whoever comes next begins in the language of the device. */
  onReset(): void;
  until: AbortSignal;
}

export function createKiosk({ client, idle, access, onUnknown, onReset, until }: Options): Kiosk {
  const screen = signal<Screen>({ name: 'start' });
  const digits = signal('');
  const isBusy = signal(false);
  const isLarge = signal(false);
  const hasContrast = signal(false);
  let begun = false;
  let unanswered: { arrival: Arrival; service: Service | null } | null = null;

  function show(next: Screen): void {
    batch(() => {
      digits.value = '';
      screen.value = next;
    });
  }

  function reset(): void {
    unanswered = null;
    batch(() => {
      show({ name: 'start' });
      isLarge.value = false;
      hasContrast.value = false;
    });
    onReset();
    idle.rest();
  }

  async function arrive(arrival: Arrival, service: Service | null = null): Promise<void> {
    // Two presses, or a code that is read twice, are one arrival.
    if (isBusy.peek()) return;
    unanswered = { arrival, service };
    isBusy.value = true;
    idle.rest();
    try {
      const place = await client.arrive(access(), arrival, { signal: until, timeout: 8_000, retries: 1 });
      unanswered = null;
      show({ name: 'arrived', place, service });
    } catch (error) {
      if (until.aborted) return;
      if (!(error instanceof TerminError)) throw error;
      fail(error);
    } finally {
      isBusy.value = false;
    }
    if (screen.peek().name !== 'start') idle.touch();
  }

  function fail(error: TerminError): void {
    if (error.whatToDo === 'check-access') {
      reset();
      onUnknown();
      return;
    }
    const refusal = refusalOf(error);
    if (refusal) show({ name: 'refused', refusal, from: allowedFrom(error) });
    else show({ name: 'lost' });
  }

  return {
    screen,
    digits,
    isBusy,
    isLarge,
    hasContrast,
    hasBegun: () => begun,
    touch() {
      begun = true;
      if (!isBusy.peek()) idle.touch();
    },
    show,
    reset,
    type(digit) {
      if (digits.peek().length < digitsOfNumber.most) digits.value += digit;
    },
    erase() {
      digits.value = digits.peek().slice(0, -1);
    },
    toggleLarge() {
      isLarge.value = !isLarge.peek();
    },
    toggleContrast() {
      hasContrast.value = !hasContrast.peek();
    },
    checkIn: () => arrive({ number: digits.peek() }),
    scan: (code) => arrive({ code }),
    takeNumber: (service, quantity) =>
      arrive({ id: newBookingId(), services: [{ service: service.id, quantity }] }, service),
    async again() {
      if (unanswered) await arrive(unanswered.arrival, unanswered.service);
    },
  };
}
