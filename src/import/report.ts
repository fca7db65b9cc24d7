/** What becomes of things that the import can't take over as they are. */
export type Section = 'left out' | 'assumed' | 'changed' | 'not imported';

/** How many of a kind were read, written and left out: nothing else can happen to one. */
export interface Tally {
  kind: string;
  read: number;
  written: number;
}

/** Collects what an import has to say. */
export interface Report {
  /** `why` is one line for all subjects it befalls. */
  note(section: Section, why: string, subject?: string): void;
  count(tally: Tally): void;
  notes(): Note[];
  tallies(): Tally[];
}

export interface Note {
  section: Section;
  why: string;
  subjects: string[];
}

export function createReport(): Report {
  const notes = new Map<string, Note>();
  const tallies: Tally[] = [];
  return {
    note(section, why, subject) {
      const found = notes.getOrInsertComputed(`${section} ${why}`, () => ({ section, why, subjects: [] }));
      if (subject !== undefined) found.subjects.push(subject);
    },
    count: (tally) => tallies.push(tally),
    notes: () => [...notes.values()],
    tallies: () => tallies,
  };
}

const sections: Record<Section, string> = {
  assumed: 'Assumed, as the export does not say it. Please check:',
  changed: 'Changed:',
  'left out': 'Left out:',
  'not imported': 'Not imported, as there is no place for it:',
};

/** The report in words; of each kind at most so many examples. */
export function reportInWords(report: Report, examples = Number.POSITIVE_INFINITY): string {
  const parts = [table(report.tallies())];
  for (const [section, title] of Object.entries(sections)) {
    const notes = report.notes().filter((note) => note.section === section);
    if (notes.length > 0) parts.push([title, ...notes.flatMap((note) => inLines(note, examples))].join('\n'));
  }
  return parts.join('\n\n');
}

function inLines({ why, subjects }: Note, examples: number): string[] {
  if (subjects.length === 0) return [`- ${why}`];
  const shown = subjects.slice(0, examples).map((subject) => `    ${subject}`);
  const more = subjects.length - shown.length;
  return [`- ${why} (${subjects.length})`, ...shown, ...(more > 0 ? [`    … and ${more} more`] : [])];
}

function table(tallies: Tally[]): string {
  const rows = tallies.map(({ kind, read, written }) => [kind, `${read}`, `${written}`, `${read - written}`]);
  const all = [['', 'read', 'written', 'left out'], ...rows];
  const width = (column: number) => Math.max(...all.map((row) => row[column]?.length ?? 0));
  const line = ([kind = '', ...numbers]: string[]) =>
    [kind.padEnd(width(0)), ...numbers.map((number, at) => number.padStart(width(at + 1)))].join('  ');
  return all.map((row) => line(row).trimEnd()).join('\n');
}
