import { type Converted, convert } from '../dldb/convert.ts';
import { fieldsOf } from '../dldb/fields.ts';
import type { Note, Section } from '../report.ts';

/** Nobody knows anything that the export does not say. */
export const noAnswers = {
  ...{ name: null, timeZone: null, telephone: null, mail: null, privacy: null, state: null },
  hours: { usual: null, by: new Map() },
  minutes: 15,
};

/** A service that one office offers, with nothing else said of either. */
export const bareService = (more: object = {}) => ({
  id: 1,
  name: 'Pass',
  locations: [{ location: 7 }],
  ...more,
});
export const bareOffice = (more: object = {}) => ({
  id: 7,
  name: 'Rathaus',
  services: [{ service: 1 }],
  ...more,
});

/** Imports these entries of an export. */
export function imported(services: object[], locations: object[], topics: object[] = []): Converted {
  const read = (entries: object[]) => entries.map((entry) => fieldsOf(entry));
  return convert({ services: read(services), locations: read(locations), topics: read(topics) }, noAnswers);
}

/** The notes of a section, `why: subject, subject`. */
export function notesOf({ report }: Converted, section: Section): string[] {
  const inWords = ({ why, subjects }: Note) => (subjects.length > 0 ? `${why}: ${subjects.join(', ')}` : why);
  return report.notes().flatMap((note) => (note.section === section ? [inWords(note)] : []));
}
