import { restore } from '../store/backup/backup.ts';
import { readArguments } from './arguments.ts';
import type { Command, Io } from './command.ts';
import { databaseAddress, databaseOptions, refusing } from './database.ts';

const help = `Usage: termin restore FILE [options]

Puts what termin backup has written into a database, brought up to date. All or nothing, and only where no server works.

  --force              also where bookings are already: they are lost (a SQLite file is kept beside, NAME.before-TIME)
  --data FOLDER        the data folder of the server, as for termin start
  --database ADDRESS   the database, instead of DATABASE_URL
  --help               show this`;

export const restoreCommand: Command = {
  name: 'restore',
  about: 'puts such a file into a database that no server works on',
  help,
  run: refusing(putBack),
};

async function putBack(args: string[], io: Io): Promise<number> {
  const { values, file } = readArguments(args, { ...databaseOptions, force: { type: 'boolean' } }, help);
  const address = databaseAddress(values, io.env);
  const { bookings, schema } = await restore(file, address, { force: values.force ?? false });
  io.out(`${file} is restored: calendar entries: ${bookings}, written by schema version: ${schema}`);
  return 0;
}
