import type { City, Consent, Customer, Office } from '@termin/sdk/contract';
import { BookingError } from './errors.ts';

/** What some offices ask for and others don't. */
export type OptionalField = Exclude<keyof Customer, 'givenName' | 'familyName' | 'email'>;

const ruled: Record<keyof Office['fields'], OptionalField[]> = {
  telephone: ['telephone'],
  address: ['street', 'postalCode', 'town'],
};

/** Fields that the office requires and the citizen has not given, in the order to ask for them. */
export function missingFields(office: Office, customer: Customer): OptionalField[] {
  return fieldsThat(office, 'required').filter((field) => !customer[field]);
}

/**
 * Checks what the office requires of a citizen's data, and answers what it may keep: fields it hides are left out.
 * Throws `field-required` with the path of each missing field, `customer.street`.
 */
export function checkCustomer(office: Office, customer: Customer): Customer {
  const missing = missingFields(office, customer);
  if (missing.length > 0) {
    throw new BookingError('field-required', `${office.name} needs ${missing.join(', ')}.`, {
      errors: missing.map((field) => ({ path: `customer.${field}`, message: 'is required' })),
    });
  }
  const hidden: string[] = fieldsThat(office, 'hidden');
  const kept = Object.entries(customer).filter(([field, value]) => value && !hidden.includes(field));
  return Object.fromEntries(kept) as Customer;
}

/** Whether it is for the privacy text that the city shows now. */
export function isCurrent({ privacy }: City, consent: Pick<Consent, 'version'> | null | undefined): boolean {
  return consent?.version === privacy.version;
}

/** The consent, if it is for the privacy text that the city shows now. Throws `consent-outdated`. */
export function checkConsent(city: City, consent: Consent | undefined): Consent {
  if (consent && isCurrent(city, consent)) return consent;
  throw new BookingError('consent-outdated', 'The privacy text has changed. Show the new one and ask again.');
}

function fieldsThat({ fields }: Office, rule: 'required' | 'hidden'): OptionalField[] {
  const groups = Object.keys(ruled) as (keyof Office['fields'])[];
  return groups.flatMap((group) => (fields[group] === rule ? ruled[group] : []));
}
