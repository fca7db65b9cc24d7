import type { Words } from '../words/words.ts';
import type { Appointment } from './appointment.ts';

/** What a mail says, before it is set as text and as HTML. */
export interface Letter {
  words: Words;
  /** BCP 47 language of the names and papers of the appointment. */
  catalogue: string;
  subject: string;
  /** «Guten Tag …,» */
  greeting: string;
  /** Paragraphs before the appointment. */
  opening: string[];
  button?: { label: string; href: string };
  appointment: Appointment;
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
  /** In the language of the catalogue. */
  named?: boolean;
}

/** The appointment's facts in the order to read them. */
export function factsOf({ appointment, words: { facts } }: Letter): Fact[] {
  const { day, time, number, office, services, bring } = appointment;
  return [
    { label: facts.appointment, lines: [day, time], strong: true },
    ...(number ? [{ label: facts.number, lines: [number], strong: true }] : []),
    ...(office
      ? [
          {
            label: facts.place,
            lines: [office.name, office.street, `${office.postalCode} ${office.town}`],
            named: true,
          },
        ]
      : []),
    { label: facts.services, lines: services, list: services.length > 1, named: true },
    ...(bring.length ? [{ label: facts.bring, lines: bring, list: bring.length > 1, named: true }] : []),
  ];
}
