/** Letters of a word beyond which it is broken rather than made smaller. */
const widest = 10;

/** Tells the styles how much room a text needs: letters of its longest line, and lines. Texts break at spaces. */
export function fit(text: string): { '--_letters': number; '--_lines': number } {
  const words = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${widest}}`, 'gu')) ?? []);
  const letters = Math.max(...words.map((word) => word.length));
  let lines = 0;
  let room = 0;
  for (const { length } of words) {
    if (length + 1 <= room) room -= length + 1;
    else {
      lines += 1;
      room = letters - length;
    }
  }
  return { '--_letters': letters, '--_lines': lines };
}
