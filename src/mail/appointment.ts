import { waitingNumber } from '../booking/waiting-number.ts';
import type { CityConfig, OfficeConfig } from '../config.ts';
import type { StoredBooking } from '../store/store.ts';
import { dayInWords, timesInWords } from '../words/formats.ts';
import type { Words } from '../words/words.ts';

/** An appointment in words, as letters and pages tell it. Names and papers are in the language of the catalogue. */
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
export function describe(
  { city, offices, services }: CityConfig,
  booking: Described,
  words: Words,
): Appointment {
  const chosen = booking.services.map((item) => ({
    ...item,
    service: services.find(({ id }) => id === item.service),
    id: item.service,
  }));
  return {
    day: dayInWords(words, booking.start, city.timeZone),
    time: timesInWords(words, booking, city.timeZone),
    office: offices.find(({ id }) => id === booking.office),
    services: chosen.map(({ quantity, service, id }) => {
      const name = service?.name ?? id;
      return quantity === 1 ? name : `${quantity} × ${name}`;
    }),
    bring: [...new Set(chosen.flatMap(({ service }) => service?.bring ?? []))],
    number: booking.numberIndex === null ? null : waitingNumber(booking.numberIndex),
  };
}

/** «Donnerstag, 12. März 2020, 09:52 – 10:04 Uhr, Bürger-Service Rheinhausen» */
export function inOneLine({ day, time, office }: Pick<Appointment, 'day' | 'time' | 'office'>): string {
  return [day, time, ...(office ? [office.name] : [])].join(', ');
}
