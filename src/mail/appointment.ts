import { waitingNumber } from '../booking/waiting-number.ts';
import type { CityConfig, OfficeConfig } from '../config.ts';
import type { Minute, StoredBooking } from '../store/store.ts';

/** An appointment in German words, as letters and pages tell it. */
export interface Appointment {
  /** «Donnerstag, 12. März 2020» */
  day: string;
  /** «09:52 – 10:04 Uhr» */
  time: string;
  office: OfficeConfig | undefined;
  /** «Reisepass», «2 × Kinderreisepass» */
  services: string[];
  /** What to bring, each paper once. */
  bring: string[];
  /** «1112»; null before booking. */
  number: string | null;
}

type Described = Pick<StoredBooking, 'office' | 'start' | 'end' | 'services' | 'numberIndex'>;

/** Tells a booking in words. What has left the catalogue since is told by its id. */
export function describe({ city, offices, services }: CityConfig, booking: Described): Appointment {
  const chosen = booking.services.map((item) => ({
    ...item,
    service: services.find(({ id }) => id === item.service),
    id: item.service,
  }));
  return {
    day: dayInWords(booking.start, city.timeZone),
    time: `${timeOfDay(booking.start, city.timeZone)} – ${timeOfDay(booking.end, city.timeZone)} Uhr`,
    office: offices.find(({ id }) => id === booking.office),
    services: chosen.map(({ quantity, service, id }) => {
      const name = service?.name ?? id;
      return quantity === 1 ? name : `${quantity} × ${name}`;
    }),
    bring: [...new Set(chosen.flatMap(({ service }) => service?.bring ?? []))],
    number: booking.numberIndex === null ? null : waitingNumber(booking.numberIndex),
  };
}

/** «Donnerstag, 12. März 2020» */
export function dayInWords(minute: Minute, timeZone: string): string {
  return format(minute * 60_000, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  });
}

/** «Do., 12. März», of a local day. */
export function shortDay(day: string): string {
  return format(Date.parse(day), { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' });
}

/** «09:52» */
export function timeOfDay(minute: Minute, timeZone: string): string {
  return format(minute * 60_000, { hour: '2-digit', minute: '2-digit', timeZone });
}

/** «Montag, 9. März 2020, 08:31 Uhr», of milliseconds. */
export function momentInWords(ms: number, timeZone: string): string {
  const minute = Math.floor(ms / 60_000);
  return `${dayInWords(minute, timeZone)}, ${timeOfDay(minute, timeZone)} Uhr`;
}

function format(ms: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('de-DE', options).format(ms);
}
