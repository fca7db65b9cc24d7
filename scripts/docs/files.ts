import { cityFileReference, citySchemaFile } from './city-file.ts';
import { describeContract } from './descriptions.ts';
import { elementsManifest } from './manifest.ts';
import { sdkReference } from './reference.ts';

/** Every file that is made from the source's docstrings: its path from the root, and what it should say. */
export const madeFiles: Record<string, () => string> = {
  ...sdkReference,
  'docs/reference/city-file.md': cityFileReference,
  'docs/reference/city-file.schema.json': citySchemaFile,
  'src/openapi/descriptions.ts': describeContract,
  'widget/custom-elements.json': elementsManifest,
};
