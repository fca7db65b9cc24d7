import { waitingNumber } from '../booking/waiting-number.ts';
import type { FailedMail, Store } from '../store/store.ts';
import { readOptions } from './arguments.ts';
import type { Command, Io } from './command.ts';
import { databaseAddress, databaseOptions, openPresent } from './database.ts';

const latest = 100;

const help = `Usage: termin mails [options]

Says how many mails wait, and lists the latest ${latest} that were given up: of which appointment, why, and the domain of the address.
Names and addresses are not kept with mails that were given up.

  --data FOLDER        the data folder of the server, as for termin start
  --database ADDRESS   the database, instead of DATABASE_URL
  --help               show this`;

export const mails: Command = {
  name: 'mails',
  about: 'says which mails wait, and which could not be delivered',
  help,
  run: listMails,
};

async function listMails(args: string[], io: Io): Promise<number> {
  const store = await openPresent(databaseAddress(readOptions(args, databaseOptions, help), io.env));
  try {
    const { due, postponed, failed } = await store.mailCounts(Date.now());
    io.out(`to be sent now: ${due}, to be tried again later: ${postponed}, given up: ${failed}`);
    for (const mail of await store.failedMails(latest)) io.out(`\n${await told(store, mail)}`);
  } finally {
    await store.close();
  }
  return 0;
}

async function told(store: Store, mail: FailedMail): Promise<string> {
  const { kind, office, booking, domain, error, attempts } = mail;
  const found = await store.find(booking);
  const number = found?.numberIndex ?? null;
  return [
    `${kind}, to ${domain}, ${attempts === 1 ? 'tried once' : `tried ${attempts} times`}`,
    `  ${[office, found?.day, number === null ? '' : `number ${waitingNumber(number)}`].filter(Boolean).join(', ')}, booking ${booking}`,
    `  ${error}`,
  ].join('\n');
}
