import { backup } from '../store/backup/backup.ts';
import { readArguments } from './arguments.ts';
import type { Command, Io } from './command.ts';
import { databaseAddress, databaseOptions, refusing } from './database.ts';

const help = `Usage: termin backup FILE [options]

Writes everything the database holds at this instant into a new file, while the server goes on booking. The file has personal
data in it: it can be read by its owner only, and must be deleted when the data would have been.

  --data FOLDER        the data folder of the server, as for termin start
  --database ADDRESS   the database, instead of DATABASE_URL
  --help               show this`;

export const backupCommand: Command = {
  name: 'backup',
  about: 'writes everything into a file, while the server runs',
  help,
  run: refusing(writeBackup),
};

async function writeBackup(args: string[], io: Io): Promise<number> {
  const { values, file } = readArguments(args, databaseOptions, help);
  const { bookings, schema } = await backup(databaseAddress(values, io.env), file);
  io.out(`${file}: calendar entries: ${bookings}, schema version: ${schema}`);
  return 0;
}
