import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { SettingsError } from '../env.ts';

/** The flags and the one file behind a command. Throws `SettingsError` with the help for anything else. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  help: string,
) {
  const { values, positionals } = parsed(args, options, help);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new SettingsError(`Give one file.\n\n${help}`);
  return { values, file };
}

/** The flags behind a command that takes nothing else. Throws `SettingsError` with the help for anything else. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  help: string,
) {
  const { values, positionals } = parsed(args, options, help);
  if (positionals.length > 0) throw new SettingsError(`${positionals[0]} means nothing here.\n\n${help}`);
  return values;
}

function parsed<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  help: string,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    throw new SettingsError(`${cause instanceof Error ? cause.message : cause}\n\n${help}`, { cause });
  }
}
