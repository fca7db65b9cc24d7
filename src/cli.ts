import { didYouMean } from './city-file/suggest.ts';
import type { Command, Io } from './cli/command.ts';
import { commands } from './cli/commands.ts';
import { SettingsError } from './env.ts';
import { StoreUnavailableError } from './store/unavailable.ts';

const terminal: Io = {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
  env: process.env,
};

const help = `Usage: termin COMMAND [options]

${commands.map(({ name, about }) => `  ${name.padEnd(12)}${about}`).join('\n')}

termin COMMAND --help says more.`;

/** `termin`: runs the command that the first argument names. Sets the exit code. */
export async function main(args: string[], io: Io = terminal): Promise<void> {
  process.exitCode = await runCommand(args, io);
}

/** The same without a process around it: answers the exit code. */
export async function runCommand([name = '', ...args]: string[], io: Io, known = commands): Promise<number> {
  if (['', 'help', '--help', '-h'].includes(name)) {
    io.out(help);
    return 0;
  }
  const command = known.find((one) => one.name === name);
  if (!command) {
    const names = known.map((one) => one.name);
    io.err(`There is no command ${name}${didYouMean(name, names)}\n\n${help}`);
    return 1;
  }
  return run(command, args, io);
}

async function run(command: Command, args: string[], io: Io): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    io.out(command.help);
    return 0;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    if (!(error instanceof SettingsError || error instanceof StoreUnavailableError)) throw error;
    io.err(error.message);
    return 1;
  }
}
