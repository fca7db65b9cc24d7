/** A pair of colours that stand on each other somewhere in the widget. */
export interface ContrastPair {
  /** What it is, in words: `links`. */
  name: string;
  /** The colours as the browser paints them: `rgb(0 79 159)`. */
  front: string;
  back: string;
  /** WCAG's ratio, 1 to 21. */
  ratio: number;
  /** What WCAG 2.2 AA asks for: 4.5 for text, 3 for lines and icons. */
  needed: 3 | 4.5;
  passes: boolean;
}

type Colour = [red: number, green: number, blue: number];

/** Name, front, back and what is needed, by the names of the colours in `styles/base.css`. */
const pairs: [name: string, front: string, back: string, needed: 3 | 4.5][] = [
  ['text', '--_text', '--_surface', 4.5],
  ['quiet text', '--_muted', '--_surface', 4.5],
  ['links and icons', '--_link', '--_surface', 4.5],
  ['main button', '--_on-accent', '--_accent', 4.5],
  ['free days', '--_text', '--_accent-tint', 4.5],
  ['quiet text on a tint', '--_muted', '--_tint', 4.5],
  ['errors', '--_danger', '--_surface', 4.5],
  ['warnings', '--_warning', '--_surface', 4.5],
  ['success', '--_success', '--_surface', 4.5],
  ['borders of fields', '--_line-strong', '--_surface', 3],
  ['ring around what has the focus', '--_focus', '--_surface', 3],
];

/**
 * What the tokens of a widget come to, with all that is made from them, on a light page or on a dark one. The widget, or
 * whatever wears its styles in a shadow root, must stand in the page. What a rule for `::part` changes is not looked at.
 */
export function checkContrast(widget: Element, scheme: 'light' | 'dark'): ContrastPair[] {
  const probe = document.createElement('span');
  probe.style.colorScheme = scheme;
  widget.shadowRoot?.append(probe);
  const paint = (property: string): Colour => {
    probe.style.color = `var(${property})`;
    return painted(getComputedStyle(probe).color);
  };
  const checked = pairs.map(([name, front, back, needed]) => {
    const [above, below] = [paint(front), paint(back)];
    const ratio = contrast(above, below);
    return { name, front: written(above), back: written(below), ratio, needed, passes: ratio >= needed };
  });
  probe.remove();
  return checked;
}

const written = (colour: Colour) => `rgb(${colour.join(' ')})`;

/** A colour in any notation, as it is painted on white. */
function painted(colour: string): Colour {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('This browser paints nothing.');
  for (const fill of ['#fff', colour]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** By WCAG 2.2. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
