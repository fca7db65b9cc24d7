const names = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];

const name = `(${names.join('|')})`;
const range = `${name}(\\s*[-–]\\s*${name})?`;

export const weekdaysPattern: RegExp = new RegExp(`^${range}(\\s*,\\s*${range})*$`);

/** `Mo-Mi, Fr` → `[1, 2, 3, 5]`, 1 = Monday. A stretch may run over the weekend: `Sa-Mo` → `[1, 6, 7]`. */
export function readWeekdays(text: string): number[] {
  const days = text.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split(/[-–]/).map((day) => names.indexOf(day.trim()) + 1);
    const length = ((to - from + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => ((from - 1 + step) % 7) + 1);
  });
  return [...new Set(days)].sort();
}

/** `[1, 2, 3, 5]` → `Mo-Mi, Fr`. */
export function writeWeekdays(weekdays: readonly number[]): string {
  const parts: string[] = [];
  for (let day = 1; day <= 7; day += 1) {
    if (!weekdays.includes(day)) continue;
    let last = day;
    while (weekdays.includes(last + 1)) last += 1;
    const [from, to] = [names[day - 1], names[last - 1]];
    parts.push(last === day ? `${from}` : last === day + 1 ? `${from}, ${to}` : `${from}-${to}`);
    day = last;
  }
  return parts.join(', ');
}
