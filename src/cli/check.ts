import { loadCityFile } from '../city-file/load.ts';
import { hasErrors, problemsInWords } from '../city-file/problem.ts';
import { readArguments } from './arguments.ts';
import type { Command, Io } from './command.ts';

const help = `Usage: termin check FILE [options]

Says what is wrong in a city's file, and where: FILE:LINE:COLUMN. Errors keep the server from running with it (exit code 1),
warnings do not.

  --json          the same for programs: a list of severity, line, column, where and message
  --help          show this`;

export const check: Command = {
  name: 'check',
  about: 'says what is wrong in a city’s file',
  help,
  run: checkFile,
};

async function checkFile(args: string[], io: Io): Promise<number> {
  const { values, file } = readArguments(args, { json: { type: 'boolean' } }, help);
  const { problems } = await loadCityFile(file);
  if (values.json) {
    const told = problems.map(({ severity, line, column, where, message }) => ({
      severity,
      line,
      column,
      where,
      message,
    }));
    io.out(JSON.stringify(told, null, 2));
  } else io.out(problemsInWords(file, problems));
  return hasErrors(problems) ? 1 : 0;
}
