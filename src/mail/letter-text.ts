import { factsOf, type Letter } from './letter.ts';

/** The letter as plain text. */
export function letterText(letter: Letter): string {
  const { greeting, opening, button, closing, link, footer } = letter;
  const facts = factsOf(letter).map(({ label, lines, list }) =>
    [`${label}:`, ...lines.map((line) => `  ${list ? '- ' : ''}${line}`)].join('\n'),
  );
  return [
    greeting,
    ...opening,
    ...(button ? [`${button.label}:\n${button.href}`] : []),
    ...facts,
    ...closing,
    ...(link ? [`${link.before}\n${link.label}:\n${link.href}`] : []),
    `-- \n${footer.join('\n')}`,
    '',
  ].join('\n\n');
}
