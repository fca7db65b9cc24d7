import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { hasErrors, problemsInWords } from '../city-file/problem.ts';
import { readCityFile } from '../city-file/read.ts';
import { writeCityFile } from '../city-file/write.ts';
import { askNobody, askOnTerminal } from '../import/ask.ts';
import { convert } from '../import/dldb/convert.ts';
import { readExport } from '../import/dldb/read-export.ts';
import { ImportError } from '../import/import-error.ts';
import { reportInWords } from '../import/report.ts';
import { settleAnswers } from '../import/settle-answers.ts';
import type { Command, Io } from './command.ts';

const help = `Usage: termin import dldb --services FILE --locations FILE [options]

Makes a city's file of a catalogue in the DLDB export format, and says what it assumed, changed and left out.

  --services FILE    the services of the export
  --locations FILE   its offices
  --topics FILE      names of the services' root topics, which become categories
  --out FILE         where the city's file goes; to the standard output when left out
  --force            replaces a file that is there
  --report FILE      where the whole report goes; the terminal shows a few examples of each kind

What the export does not say is asked for on a terminal, and otherwise assumed, with a comment in the file:

  --name TEXT        name of the city
  --telephone TEXT   for citizens who can't book online
  --mail ADDRESS     sender of the mails
  --privacy ADDRESS  the privacy notice
  --state XX         state whose public holidays close the offices, like NW
  --time-zone NAME   Europe/Berlin
  --hours TEXT|FILE  "Mo-Do 08:00-16:00; Fr 08:00-12:00", or a file of lines ID: HOURS
  --lanes NUMBER     citizens served at a time, 1
  --minutes NUMBER   how long a service takes that says nothing about it, 15
  --no-questions     asks nothing
  --help             show this`;

const text = { type: 'string' } as const;
const files = { services: text, locations: text, topics: text, out: text, report: text } as const;
const answers = { name: text, telephone: text, mail: text, privacy: text, state: text } as const;
const plans = { 'time-zone': text, hours: text, lanes: text, minutes: text } as const;
const yes = { type: 'boolean' } as const;
const options = { ...files, ...answers, ...plans, force: yes, 'no-questions': yes } as const;

/** Of each kind of note the terminal shows so many examples. */
const examples = 3;

export const importCatalogue: Command = {
  name: 'import',
  about: 'makes a city’s file of a catalogue that another system has exported',
  help,
  run: importDldb,
};

async function importDldb(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args);
  if (positionals.join(' ') !== 'dldb') throw new ImportError(`What is to be imported?\n\n${help}`);
  const { services, locations } = values;
  if (!services || !locations) throw new ImportError('Both --services FILE and --locations FILE are needed.');
  if (values.out && !values.force && (await readIfThere(values.out)) !== null) {
    throw new ImportError(`${values.out} is there already: give another --out, or --force to replace it.`);
  }
  const exported = {
    services: readExport(await readInput(services), services, 'services'),
    locations: readExport(await readInput(locations), locations, 'locations'),
    topics: values.topics ? readExport(await readInput(values.topics), values.topics, 'topics') : [],
  };
  const terminal = process.stdin.isTTY && !values['no-questions'] ? askOnTerminal() : null;
  const settled = await settleAnswers(values, terminal?.ask ?? askNobody, readIfThere);
  terminal?.close();

  const { city, comments, report } = convert(exported, settled);
  const file = writeCityFile(city, comments);
  if (values.out) await writeFile(values.out, file);
  else io.out(file);
  if (values.report) await writeFile(values.report, `${reportInWords(report)}\n`);
  io.err(reportInWords(report, examples));
  const { problems } = readCityFile(file);
  if (problems.length > 0) io.err(`\n${problemsInWords(values.out ?? 'the city’s file', problems)}`);
  return hasErrors(problems) ? 1 : 0;
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    throw new ImportError(`${cause instanceof Error ? cause.message : cause}\n\n${help}`, { cause });
  }
}

async function readInput(file: string): Promise<string> {
  const text = await readIfThere(file);
  if (text === null) throw new ImportError(`${file} can't be read: there is no such file.`);
  return text;
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENAMETOOLONG') return null;
    throw new ImportError(`${file} can't be read: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}
