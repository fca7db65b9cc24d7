import { displacedBy } from '../city-file/displaced.ts';
import { displacedInWords } from '../city-file/displaced-in-words.ts';
import { loadCityFile } from '../city-file/load.ts';
import { hasErrors, type Problem, problemsInWords } from '../city-file/problem.ts';
import type { CityConfig } from '../config.ts';
import { readArguments } from './arguments.ts';
import type { Command, Io } from './command.ts';
import { openPresent } from './database.ts';

const help = `Usage: termin check FILE [options]

Says what is wrong in a city's file, and where: FILE:LINE:COLUMN. Errors keep the server from running with it (exit code 1),
warnings do not.

  --against ADDRESS  a database, postgres://… or sqlite:PATH: also says which appointments to come would have no place any
                     more. They stand whatever the file says. The database is brought up to this version first
  --json             the same for programs: problems with severity, line, column, where and message; displaced appointments
  --help             show this`;

export const check: Command = {
  name: 'check',
  about: 'says what is wrong in a city’s file, and whom a change of it concerns',
  help,
  run: checkFile,
};

const options = { against: { type: 'string' }, json: { type: 'boolean' } } as const;

async function checkFile(args: string[], io: Io): Promise<number> {
  const { values, file } = readArguments(args, options, help);
  const { config, problems } = await loadCityFile(file);
  const displaced = config && values.against ? await displacedIn(values.against, config) : [];
  if (values.json) {
    io.out(JSON.stringify({ problems: problems.map(told), displaced }, null, 2));
  } else {
    io.out(problemsInWords(file, problems));
    if (config && displaced.length > 0) {
      io.out(`\n${displacedInWords(displaced, config.city.timeZone, Number.POSITIVE_INFINITY)}`);
    } else if (config && values.against) io.out('\nEvery appointment to come has its place.');
  }
  return hasErrors(problems) ? 1 : 0;
}

async function displacedIn(address: string, config: CityConfig) {
  const store = await openPresent(address);
  try {
    return displacedBy(config, await store.upcoming(Date.now()));
  } finally {
    await store.close();
  }
}

function told({ severity, line, column, where, message }: Problem) {
  return { severity, line, column, where, message };
}
