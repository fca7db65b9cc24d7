import { factsOf, type Letter } from './letter.ts';

/** The letter as plain text. */
export function letterText(letter: Letter): string {
  const { name, opening, button, closing, link, footer } = letter;
  const facts = factsOf(letter).map(({ label, lines, list }) =>
    [`${label}:`, ...lines.map((line) => `  ${list ? '- ' : ''}${line}`)].join('\n'),
  );
  return [
    `Guten Tag ${name},`,
    ...opening,
    ...(button ? [`${button.label}:\n${button.href}`] : []),
    ...facts,
    ...closing,
    ...(link ? [`${link.before}\n${link.label}: ${link.href}`] : []),
    `-- \n${footer.join('\n')}`,
    '',
  ].join('\n\n');
}
