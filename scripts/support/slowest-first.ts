import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a good part of their project's time, the slowest first. In a fresh clone nothing else is known of them than their size. */
const slow = [
  'test/access/languages.',
  'test/model/',
  'test/journeys/booking.',
  'test/stories/',
  'test/access/barriers.',
  'test/access/contrast.',
  'test/journeys/citizen-page.',
  'test/hosts/languages.',
  'test/faults/kill.',
  'test/access/keyboard.',
  'stories/steps/2-time.',
  'stories/tokens/',
  'widget/root/late-answers.',
  'widget/root/',
  'widget/language/every-language.',
];

/** Begins each project with what takes longest, so that no core waits for one file at its end. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).toSorted((a, b) => rank(a) - rank(b)),
    );
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = slow.findIndex((name) => moduleId.includes(name));
  return at === -1 ? slow.length : at;
}
