import type { Fields } from './fields.ts';

/** A service as the export has it; null and `''` where it says nothing. */
export interface ServiceRecord {
  id: string;
  name: string;
  isPublic: boolean;
  minutes: number | null;
  maxQuantity: number | null;
  /** Ids of services that it may share an appointment with; null: the export says nothing about that. */
  combinable: string[] | null;
  keywords: string;
  fields: Fields;
}

/** An office as the export has it. */
export interface OfficeRecord {
  id: string;
  /** Name for citizens, and the one of the administration. */
  name: string;
  fullName: string;
  isPublic: boolean;
  slotMinutes: number | null;
  /** Services that it has, but that citizens are not to choose there. */
  hiddenFor: Set<string>;
  /** Higher ones come first. */
  priority: number;
  fields: Fields;
}

/** That an office offers a service, as one of the two says it. */
export interface OfferRecord {
  service: string;
  office: string;
  isPublic: boolean;
  /** False: appointments for it are not given online, or elsewhere. */
  bookable: boolean;
  minutes: number | null;
  slots: number | null;
  maxQuantity: number | null;
}

/** Technical, or said again elsewhere. */
const needless = ['url', 'lastupdate', 'locale', 'translated', 'hash', 'id'];

export function serviceRecord(fields: Fields): ServiceRecord {
  const meta = fields.group('meta');
  meta.pass(...needless);
  return {
    id: fields.text('id'),
    name: fields.text('name'),
    isPublic: fields.flag('public') ?? true,
    minutes: fields.count('duration'),
    maxQuantity: fields.count('maxQuantity'),
    combinable: fields.ids('combinable'),
    keywords: meta.text('keywords'),
    fields,
  };
}

export function officeRecord(fields: Fields): OfficeRecord {
  fields.group('meta').pass(...needless);
  const fullName = fields.text('name');
  return {
    id: fields.text('id'),
    name: fields.text('displayName') || fullName,
    fullName,
    isPublic: fields.flag('public') ?? true,
    slotMinutes: fields.count('slotTimeInMinutes'),
    hiddenFor: new Set(fields.ids('dontShowByServices')),
    priority: fields.count('prio') ?? 0,
    fields,
  };
}

/** The offices that a service names. */
export function offersOfService({ id, fields }: ServiceRecord): OfferRecord[] {
  return fields.list('locations').map((entry) => {
    entry.pass('authority');
    return { ...offer(entry), service: id, office: entry.text('location') || entry.text('id') };
  });
}

/** The services that an office names. */
export function offersOfOffice({ id, fields }: OfficeRecord): OfferRecord[] {
  return fields.list('services').map((entry) => {
    return { ...offer(entry), service: entry.text('service') || entry.text('id'), office: id };
  });
}

function offer(entry: Fields): Omit<OfferRecord, 'service' | 'office'> {
  const appointment = entry.group('appointment');
  appointment.pass('link', 'multiple');
  entry.pass('url');
  entry.group('onlineprocessing').pass('link');
  return {
    isPublic: entry.flag('public') ?? true,
    bookable: (appointment.flag('allowed') ?? true) && !(appointment.flag('external') ?? false),
    minutes: entry.count('duration'),
    slots: appointment.count('slots'),
    maxQuantity: entry.count('maxQuantity'),
  };
}
