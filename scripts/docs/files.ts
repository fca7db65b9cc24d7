import { describeContract } from './descriptions.ts';

/** Every file that is made from the source's docstrings: its path from the root, and what it should say. */
export const madeFiles: Record<string, () => string> = {
  'src/openapi/descriptions.ts': describeContract,
};
