const circle = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z';

const paths = {
  arrow: 'M6 9l6 6 6-6',
  left: 'M15 6l-6 6 6 6',
  right: 'M9 6l6 6-6 6',
  tick: 'M5 12l5 5L19 7',
  cross: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  search: 'M15 15l6 6M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0z',
  clock: `M12 7v5l4 2${circle}`,
  warning: 'M12 9v5M12 17v.1M12 3L2 20h20z',
  info: `M12 11v6M12 7v.1${circle}`,
  sliders: 'M3 7h18M3 17h18M9 4v6M15 14v6',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  globe: `M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18${circle}`,
  external: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-8 8',
};

/** They point along the line of reading, or against it. */
const directed = /left|right|external/;

export type IconName = keyof typeof paths;

/** A line drawing beside words that say the same: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={directed.test(name) ? 'icon directed' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
