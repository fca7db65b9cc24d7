import { sha256 } from '../crypto.ts';
import { SettingsError } from '../env.ts';
import type { Whose } from '../store/store.ts';
import { readOptions } from './arguments.ts';
import type { Command, Io } from './command.ts';
import { databaseAddress, databaseOptions, openPresent } from './database.ts';

const help = `Usage: termin erase --email ADDRESS [options]
       termin erase --booking ID [options]

Erases at once the personal data of whoever asks for it: name, address, mails that wait, links. Appointments to come are cancelled
without a mail, and their times are free again. What is kept: that there was an appointment, and which privacy text was agreed
to and when. Earlier backups still hold the data. May be called while the server runs.

  --email ADDRESS      everything booked with this address
  --booking ID         one appointment
  --data FOLDER        the data folder of the server, as for termin start
  --database ADDRESS   the database, instead of DATABASE_URL
  --help               show this`;

const text = { type: 'string' } as const;

export const erase: Command = {
  name: 'erase',
  about: 'erases the personal data of whoever asks for it',
  help,
  run: erasePerson,
};

async function erasePerson(args: string[], io: Io): Promise<number> {
  const { email, booking, ...values } = readOptions(
    args,
    { ...databaseOptions, email: text, booking: text },
    help,
  );
  const whose = await whoseOf(email, booking);
  const store = await openPresent(databaseAddress(values, io.env));
  try {
    const count = await store.forget(whose, Date.now());
    io.out(
      count === 0
        ? 'No appointment has such personal data.'
        : `Appointments without personal data now: ${count}`,
    );
  } finally {
    await store.close();
  }
  return 0;
}

async function whoseOf(email: string | undefined, booking: string | undefined): Promise<Whose> {
  const id = booking?.toLowerCase();
  if (email !== undefined && id === undefined) {
    return { email, customerKey: await sha256(email.toLowerCase()) };
  }
  if (id !== undefined && email === undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    return { id };
  throw new SettingsError(`Give either an e-mail address or the id of a booking.\n\n${help}`);
}
