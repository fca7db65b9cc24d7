import type { Logger } from 'pino';

/** Tells whoever runs the server: in words, or as a line of the log with what belongs to it. */
export type Tell = (words: string, line: string, more?: object) => void;

/** Words for whoever tries it in a terminal, lines of JSON for whoever collects them. */
export function tellOn(log: Logger): Tell {
  return (words, line, more = {}) => (log.isLevelEnabled('info') ? log.info(more, line) : console.log(words));
}
