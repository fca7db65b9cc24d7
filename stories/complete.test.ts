import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => readFileSync(root + file, 'utf8'));

/** Pieces that are nothing without what is around them, and the stories that show them there. */
const within: Record<string, string> = {
  Board: 'Calls',
  Called: 'Calls',
  DateGrid: 'Month',
  DayCell: 'Month',
  Entry: 'Appointment',
  Frame: 'Calls',
  Group: 'Appointment',
  Head: 'Calls',
  LiveRegion: 'Beginning',
  OfficeAddress: 'Office',
  OfficeCard: 'OfficesWithTimes',
  Outlook: 'Calls',
  Patience: 'Loading',
  Recent: 'Calls',
  Root: 'Beginning',
  ServicesStep: 'Beginning',
  Trouble: 'BeforeTheFirstCall',
  TimeStep: 'Times',
  DetailsStep: 'Empty',
  SummaryStep: 'Complete',
  DoneStep: 'Booked',
  Arrived: 'CheckedIn',
  Back: 'WaitingNumber',
  CameraScreen: 'WaitingNumber',
  Drawing: 'WaitingNumber',
  Finish: 'CheckedIn',
  Heading: 'WaitingNumber',
  KioskView: 'WaitingNumber',
  Lost: 'ConnectionLost',
  Matters: 'Matters',
  MatterScreen: 'NumberDrawn',
  NumberScreen: 'WaitingNumber',
  Refused: 'UnknownNumber',
  Slip: 'NumberDrawn',
  Start: 'Matters',
  StillThere: 'WaitingNumber',
  Tools: 'WaitingNumber',
  AtCounter: 'AtTheCounter',
  CallNext: 'AtTheCounter',
  Colleagues: 'AtTheCounter',
  CounterChoice: 'CounterChoice',
  Current: 'AtTheCounter',
  DeedButton: 'AtTheCounter',
  DeskRoot: 'AtTheCounter',
  Header: 'AtTheCounter',
  KeysDialog: 'Keys',
  LanguageChoice: 'AtTheCounter',
  List: 'SomebodyLookedUp',
  Login: 'LoggedOut',
  Offer: 'SomebodyThereStill',
  Outcome: 'Failed',
  Papers: 'AtTheCounter',
  People: 'SomebodyLookedUp',
  Row: 'SomebodyLookedUp',
  Undo: 'AtTheCounter',
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
