import type { Appointment } from './appointment.ts';

/** What a mail says, before it is set as text and as HTML. */
export interface Letter {
  subject: string;
  /** Full name for «Guten Tag …,». */
  name: string;
  /** Paragraphs before the appointment. */
  opening: string[];
  button?: { label: string; href: string };
  appointment: Appointment;
  /** Shows what to bring, and the waiting number. */
  inFull: boolean;
  /** Paragraphs after it. */
  closing: string[];
  link?: { before: string; label: string; href: string };
  /** What stands below every letter: who writes, whom to call. */
  footer: string[];
}

export interface Fact {
  label: string;
  lines: string[];
  /** Large and bold. */
  strong?: boolean;
  /** The lines are points of a list. */
  list?: boolean;
}

/** The appointment's facts in the order to read them. */
export function factsOf({ appointment, inFull }: Letter): Fact[] {
  const { day, time, number, office, services, bring } = appointment;
  return [
    { label: 'Termin', lines: [day, time], strong: true },
    ...(inFull && number ? [{ label: 'Wartenummer', lines: [number], strong: true }] : []),
    ...(office
      ? [{ label: 'Ort', lines: [office.name, office.street, `${office.postalCode} ${office.town}`] }]
      : []),
    { label: 'Anliegen', lines: services, list: services.length > 1 },
    ...(inFull && bring.length ? [{ label: 'Bitte mitbringen', lines: bring, list: bring.length > 1 }] : []),
  ];
}
