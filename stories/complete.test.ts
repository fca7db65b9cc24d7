import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => readFileSync(root + file, 'utf8'));

/** Pieces that are nothing without what is around them, and the stories that show them there. */
const within: Record<string, string> = {
  DateGrid: 'Month',
  DayCell: 'Month',
  Entry: 'Appointment',
  Group: 'Appointment',
  LiveRegion: 'Beginning',
  OfficeAddress: 'Office',
  OfficeCard: 'OfficesWithTimes',
  Patience: 'Loading',
  Root: 'Beginning',
  ServicesStep: 'Beginning',
  TimeStep: 'Times',
  DetailsStep: 'Empty',
  SummaryStep: 'Complete',
  DoneStep: 'Booked',
};

test('every component of the widget has a story', () => {
  const components = read('widget/!(node_modules|dist|testing)/**/*.tsx').flatMap((source) =>
    [...source.matchAll(/^export function ([A-Z]\w*)/gm)].map(([, name = '']) => name),
  );
  const stories = read('stories/**/*.stories.tsx').join('\n');
  expect(components.length).toBeGreaterThan(30);
  const shown = (name: string) => new RegExp(`<${name}\\b|export const ${within[name]} =`).test(stories);
  const without = components.filter((name) => !shown(name));
  expect(without).toEqual([]);
});
