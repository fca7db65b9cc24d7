export type Path = (string | number)[];

/** Something about a city's file, as a rule finds it. */
export interface Finding {
  /** An error keeps the server from running with the file, a warning does not. */
  severity: 'error' | 'warning';
  /** `['offices', 0, 'hours']` */
  path: Path;
  /** What is wrong and what to do, to read after the path: «is missing». */
  message: string;
  /** The finding is about the key itself, not about its value. */
  onKey?: boolean;
}

/** A finding with its place in the file. */
export interface Problem extends Finding {
  /** From 1. */
  line: number;
  column: number;
  /** The path in words, entries of lists by their ids or counted from 1: `offices › rheinhausen › hours[2].to`. */
  where: string;
}

export const error = (path: Path, message: string): Finding => ({ severity: 'error', path, message });
export const warning = (path: Path, message: string): Finding => ({ severity: 'warning', path, message });

export function hasErrors(problems: readonly Finding[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** One line a problem, in the order of the file, then how many there are: what a terminal shows. */
export function problemsInWords(name: string, problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ line, column, severity, where, message }) =>
      `${name}:${line}:${column}  ${severity}  ${where === '' ? '' : `${where}  `}${message}`,
  );
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return [...lines, `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`].join('\n');
}

function counted(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
}
