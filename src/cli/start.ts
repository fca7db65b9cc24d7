import { help } from '../flags.ts';
import type { Command } from './command.ts';

export const start: Command = {
  name: 'start',
  about: 'runs the server',
  help: help.replace('npm start --', 'termin start'),
  async run(args) {
    const { main } = await import('../main.ts');
    await main(args);
    return 0;
  },
};
