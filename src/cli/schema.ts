import { cityFileSchema } from '../city-file/schema.ts';
import type { Command } from './command.ts';

export const schema: Command = {
  name: 'schema',
  about: 'prints the JSON Schema of a city’s file, for editors',
  help: `Usage: termin schema > city-file.schema.json

An editor that knows JSON Schema completes keys and explains them once the city's file begins with
# yaml-language-server: $schema=city-file.schema.json`,
  async run(_args, io) {
    io.out(JSON.stringify(cityFileSchema(), null, 2));
    return 0;
  },
};
