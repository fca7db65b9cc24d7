import { expect, test } from 'vitest';
import { boardWith, openBoard, openServer } from './testing/open-board.ts';

const ordinary: [string, string][] = [
  ['1112', '6'],
  ['1108', '3'],
  ['1104', '12'],
  ['1109', '1'],
  ['1101', '4'],
  ['1099', '2'],
];
const long: [string, string][] = [
  ['1112203344', 'Zimmer 2.14 rechts'],
  ['1108203344', 'Zimmer 2.14 rechts'],
  ['1104203344', 'Einwohnermeldestelle'],
  ['1109', 'Schalterhalle West 1'],
  ['1101', 'Büro 7'],
  ['1099', '12a'],
];
const room: [string, string][] = [['1112', 'Einwohnermeldestelle'], ...ordinary.slice(1)];

const displays = [
  [1920, 1080],
  [1280, 720],
  [1080, 1920],
  [1024, 768],
  [768, 1024],
  [432, 768],
  [360, 640],
] as const;

/** What sticks out of the board, or of itself. */
function clipped(element: HTMLElement): string[] {
  const frame = element.getBoundingClientRect();
  const all = [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>('.board *:not(.hidden, .hidden *)') ?? []),
  ];
  return all
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const isOutside =
        left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1;
      return isOutside || one.scrollWidth > one.clientWidth + 1;
    })
    .map((one) => `${one.className}: ${one.textContent}`);
}

test.for(
  displays.flatMap(([width, height]) =>
    (['de', 'ar', 'de-simple'] as const).flatMap((lang) =>
      Object.entries({ ordinary, long, room }).map(([kind, calls]) => ({ width, height, lang, kind, calls })),
    ),
  ),
)('$width × $height in $lang, $kind: nothing is cut off', async ({ width, height, lang, calls }) => {
  openServer(boardWith(calls));
  const { element, large } = openBoard({ lang }, width, height);
  await expect.poll(large).toHaveLength(2);
  expect(clipped(element)).toEqual([]);
  const widget = element.shadowRoot?.querySelector('.widget');
  expect(widget?.scrollHeight).toBe(widget?.clientHeight);
});

test('the digits of a called number are three tenths of the height of a wide display', async () => {
  openServer(boardWith(ordinary));
  document.body.style.fontFamily = 'Arial, "Liberation Sans", sans-serif';
  const { one, large } = openBoard();
  await expect.poll(large).toEqual(['1112', '6']);
  const number = one('.called .number');
  const pen = document.createElement('canvas').getContext('2d');
  if (!number || !pen) throw new Error('There is no number, or no canvas.');
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(number);
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  expect(pen.measureText('1').actualBoundingBoxAscent / 1080).toBeGreaterThan(0.29);
  document.body.style.fontFamily = '';
});
