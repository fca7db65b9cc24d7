import { listed, type ManifestEntry } from '../support/manifest.ts';

/** A property that a city can set on the element. */
export interface Token {
  /** As in CSS: `--termin-accent`, `font-family`. */
  property: string;
  description: string;
  /** What holds where it is not set. */
  otherwise: string;
  /** A property of CSS that takes the same values. */
  like: 'color' | 'border-radius' | 'font-family';
}

/** What is set, by the tokens' properties; what is missing or empty stays as it is. */
export type Choice = Record<string, string>;

const font: Token = {
  property: 'font-family',
  description: 'The font, taken over from the page where it is not set.',
  otherwise: 'the page’s',
  like: 'font-family',
};

/** Every custom property of the element, and the font. */
export const tokens: Token[] = [...listed('cssProperties').map(tokenOf), font];

function tokenOf({ name, description = '', default: otherwise = '' }: ManifestEntry): Token {
  return {
    property: name,
    description,
    otherwise,
    like: name.endsWith('-radius') ? 'border-radius' : 'color',
  };
}

/** Whether a browser takes the value, and it is no more than a value: nothing may follow it. */
export function isValid({ like }: Token, value: string): boolean {
  return CSS.supports(like, value);
}

/** What can be used of a choice: known tokens with valid values. */
export function validOf(choice: Choice): [property: string, value: string][] {
  return tokens.flatMap((token): [string, string][] => {
    const value = choice[token.property]?.trim();
    return value && isValid(token, value) ? [[token.property, value]] : [];
  });
}

/** The rule to put into the page's style sheet. */
export function cssOf(choice: Choice): string {
  const lines = validOf(choice).map(([property, value]) => `  ${property}: ${value};\n`);
  return lines.length > 0 ? `termin-widget {\n${lines.join('')}}\n` : '';
}

/** A page that embeds the widget with these tokens. `server` is where the script lies. */
export function pageOf(choice: Choice, server: string): string {
  const css = cssOf(choice).replace(/^(?=.)/gm, '  ');
  const script = new URL('/termin-widget.js', server).href;
  return `${css && `<style>\n${css}</style>\n`}<script type="module" src="${script}"></script>
<termin-widget office="rheinhausen">
  Termine am Telefon: <a href="tel:+4920394000">0203 94000</a>
</termin-widget>
`;
}

/** A choice as the part of an address behind `#`. */
export function hashOf(choice: Choice): string {
  return new URLSearchParams(validOf(choice)).toString();
}

export function choiceIn(hash: string): Choice {
  const entries = new URLSearchParams(hash.replace(/^#/, ''));
  return Object.fromEntries(tokens.map(({ property }) => [property, entries.get(property) ?? '']));
}
