import { formatDate, localDate, localTime } from '@termin/sdk';
import type { FieldName } from '@termin/sdk/flow';

export const fields: Record<FieldName, { label: string; type: string; autoComplete: string }> = {
  givenName: { label: 'Vorname', type: 'text', autoComplete: 'given-name' },
  familyName: { label: 'Nachname', type: 'text', autoComplete: 'family-name' },
  street: { label: 'Straße und Hausnummer', type: 'text', autoComplete: 'address-line1' },
  postalCode: { label: 'Postleitzahl', type: 'text', autoComplete: 'postal-code' },
  town: { label: 'Ort', type: 'text', autoComplete: 'address-level2' },
  telephone: { label: 'Telefon', type: 'tel', autoComplete: 'tel' },
  email: { label: 'E-Mail', type: 'email', autoComplete: 'email' },
};

export const problems = {
  missing: 'Bitte füllen Sie dieses Feld aus.',
  invalid: 'Bitte prüfen Sie die Eingabe.',
};

/** «Donnerstag, 12. März 2020, 09:52 – 10:04 Uhr» */
export function when({ start, end }: { start: string; end: string }): string {
  return `${formatDate(localDate(start), 'de')}, ${localTime(start)} – ${localTime(end)} Uhr`;
}
