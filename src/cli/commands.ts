import { backupCommand } from './backup.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { erase } from './erase.ts';
import { importCatalogue } from './import.ts';
import { mails } from './mails.ts';
import { restoreCommand } from './restore.ts';
import { schema } from './schema.ts';
import { start } from './start.ts';

/** In the order in which help lists them. */
export const commands: Command[] = [
  start,
  check,
  schema,
  importCatalogue,
  backupCommand,
  restoreCommand,
  mails,
  erase,
];
