import type { Link, RichNode, Service, ServiceInfo } from '@termin/sdk/contract';

/** One paragraph a text. */
export function paragraphs(...texts: string[]): RichNode[] {
  return texts.map((text) => ({ tag: 'p', children: [text] }));
}

/** A list, one point a text. */
export function points(...texts: string[]): RichNode[] {
  return [{ tag: 'ul', children: texts.map((text) => ({ tag: 'li', children: [text] })) }];
}

const cityLink: Link = { label: 'Stadt Duisburg', href: 'https://www.duisburg.de/' };

export const inPerson = 'Ja. Bitte kommen Sie selbst; eine Vertretung ist nicht möglich.';
export const byProxy = 'Nein. Mit einer schriftlichen Vollmacht kann jemand für Sie kommen.';

interface Told {
  description: string | string[];
  fees?: string;
  duration?: string;
  presence?: string;
  /** Further details, label and text. */
  more?: [label: string, text: string | RichNode[]][];
}

/** What «Informationen» opens, from plain texts. */
export function info({ description, fees, duration, presence, more = [] }: Told): ServiceInfo {
  const details: [string, string | RichNode[] | undefined][] = [
    ['Persönliches Erscheinen', presence],
    ['Gebühren', fees],
    ['Bearbeitungszeit', duration],
    ...more,
  ];
  return {
    description: paragraphs(...[description].flat()),
    details: details.flatMap(([label, text]) =>
      text === undefined ? [] : { label, text: typeof text === 'string' ? paragraphs(text) : text },
    ),
    links: [cityLink],
  };
}

type Given = Omit<
  Service,
  'category' | 'offices' | 'maxQuantity' | 'keywords' | 'popular' | 'bring' | 'notWith'
> &
  Partial<Pick<Service, 'offices' | 'maxQuantity' | 'keywords' | 'popular' | 'bring' | 'notWith'>>;

/** Services of a category; what is left out is the usual: offered everywhere, once an appointment. */
export function category(id: string, everywhere: string[], services: Given[]): Service[] {
  return services.map((service) => ({
    category: id,
    offices: everywhere,
    maxQuantity: 1,
    keywords: [],
    popular: false,
    bring: [],
    notWith: [],
    ...service,
  }));
}
