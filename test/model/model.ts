import type { BookingState, Customer } from '@termin/sdk/contract';
import { plainDay } from '../../src/booking/testing/plain-model.ts';
import type { OfficeConfig } from '../../src/config.ts';
import type { Taken } from '../../src/store/store.ts';
import { begin, days, lengths, offices, type ServiceId, timeZone, town } from './town.ts';

export interface Appointment extends Taken {
  id: string;
  secret: string;
  service: ServiceId;
  day: string;
  state: BookingState;
  expiresAt: number | null;
  extensionsLeft: number;
  customer: Customer | null;
  /** Who asked for the booking, also after it is over. */
  bookedAs: string | null;
  number: string | null;
  tokens: { confirm: string; manage: string };
}

export type Place = { office: OfficeConfig; day: string; start: number };

const minuteMs = 60_000;

/** What a town should do, in the plainest way: lists that are looked through from end to end. */
export class Model {
  now = begin;
  appointments: Appointment[] = [];
  kept: Taken[] = [];
  /** Every waiting number ever given, by office and day. */
  numbers = new Set<string>();

  pick(choice: number): Appointment | undefined {
    return this.appointments.at(-1 - (choice % Math.max(1, this.appointments.length)));
  }

  lives(one: Appointment, ...states: BookingState[]): boolean {
    return states.includes(one.state) && (one.expiresAt === null || one.expiresAt > this.now);
  }

  isOver({ end }: Appointment): boolean {
    return end * minuteMs <= this.now;
  }

  busy(but?: Appointment): Taken[] {
    const live = this.appointments.filter(
      (one) => one !== but && this.lives(one, 'held', 'pending', 'confirmed'),
    );
    return [...live, ...this.kept];
  }

  /** What an office offers on a day, where one appointment may be in the way. */
  offer(office: OfficeConfig, day: string, service: ServiceId, but?: Appointment) {
    const minutes = lengths[service];
    return plainDay({ office, day, taken: this.busy(but), minutes, now: this.now, timeZone });
  }

  /** Whether a service fits there now: `free` names it bookable, `offered` on offer but taken. */
  chance({ office, day, start }: Place, service: ServiceId, but?: Appointment): 'free' | 'taken' | 'none' {
    const { starts, onOffer } = this.offer(office, day, service, but);
    if (starts.includes(start)) return 'free';
    return onOffer.some((one) => one.start === start) ? 'taken' : 'none';
  }

  /** Everything free for the service, in order. */
  everyFree(service: ServiceId): Place[] {
    return offices
      .filter(({ id }) => town.services.some((one) => one.id === service && one.offices.includes(id)))
      .flatMap((office) =>
        days.flatMap((day) =>
          this.offer(office, day, service).starts.map((start) => ({ office, day, start })),
        ),
      );
  }

  hasOpen(email: string): number {
    return this.appointments.filter(
      (one) => one.customer?.email === email && this.lives(one, 'pending', 'confirmed') && !this.isOver(one),
    ).length;
  }
}
