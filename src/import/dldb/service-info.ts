import type { Link, RichNode } from '@termin/sdk/contract';
import { writeRichText } from '../../city-file/rich-text/write.ts';
import type { CityFile } from '../../city-file/schema.ts';
import { cleanHtml } from '../html/clean-html.ts';
import { safeHref } from '../html/safe-href.ts';
import type { Report } from '../report.ts';
import type { Fields } from './fields.ts';
import type { ServiceRecord } from './records.ts';

type Info = NonNullable<CityFile['services'][number]['info']>;

/** Fields with one text each, and what citizens read above it. */
const texts = {
  fees: 'Gebühren',
  process_time: 'Bearbeitungszeit',
  responsibility: 'Zuständigkeit',
  representation: 'Vertretung',
  residence: 'Wohnsitz',
  hint: 'Hinweis',
};

/** What «Informationen» opens, and what to bring. */
export function serviceInfo(service: ServiceRecord, report: Report): { info: Info; bring: string[] } {
  const { fields } = service;
  const links = linksOf(service, report);
  const bring = fields.list('requirements').map((entry) => {
    links.push(...linkOf(entry, service, report));
    return lineOf(entry);
  });
  const description = formatted(service, 'description', report);
  const details = [
    ...Object.entries(texts).flatMap(([name, label]) => {
      const text = formatted(service, name, report);
      return text ? [{ label, text }] : [];
    }),
    ...listed(service, 'prerequisites', 'Voraussetzungen', report),
    ...listed(service, 'legal', 'Rechtsgrundlagen', report),
  ];
  if (!description) report.note('not imported', 'services without a description', service.name);
  return {
    info: {
      ...(description && { description }),
      ...(details.length > 0 && { details }),
      ...(links.length > 0 && { links: once(links) }),
    },
    bring: [...new Set(bring.filter(Boolean))],
  };
}

function formatted({ fields, name }: ServiceRecord, field: string, report: Report): string {
  const { nodes, dropped } = cleanHtml(fields.html(field));
  for (const what of dropped) report.note('left out', `parts of texts: ${what}`, `${name} (${field})`);
  return writeRichText(nodes);
}

/** A list of names, some of them links. */
function listed(
  service: ServiceRecord,
  field: string,
  label: string,
  report: Report,
): NonNullable<Info['details']> {
  const items = service.fields.list(field).flatMap((entry): RichNode[] => {
    const line = lineOf(entry);
    const [link] = linkOf(entry, service, report);
    if (!line) return [];
    return [{ tag: 'li', children: link ? [{ tag: 'a', href: link.href, children: [line] }] : [line] }];
  });
  return items.length > 0 ? [{ label, text: writeRichText([{ tag: 'ul', children: items }]) }] : [];
}

/** «Ausweis (auch abgelaufen)». */
function lineOf(entry: Fields): string {
  const [name, description] = [entry.text('name'), entry.text('description')];
  return name && description ? `${name} (${description})` : name || description;
}

function linksOf(service: ServiceRecord, report: Report): Link[] {
  const { fields } = service;
  const lists = ['forms', 'links', 'publications'].flatMap((field) => fields.list(field));
  const online = fields.group('onlineprocessing');
  online.pass('description');
  const address = online.html('link');
  return [
    ...lists.flatMap((entry) => linkOf(entry, service, report)),
    ...(address ? linkTo(address, 'Online erledigen', service, report) : []),
  ];
}

function linkOf(entry: Fields, service: ServiceRecord, report: Report): Link[] {
  const address = entry.html('link');
  const label = lineOf(entry);
  return address ? linkTo(address, label || address, service, report) : [];
}

function linkTo(address: string, label: string, service: ServiceRecord, report: Report): Link[] {
  const href = safeHref(address);
  if (href) return [{ label, href }];
  report.note(
    'left out',
    'links that lead to no address with https:, mailto: or tel:',
    `${service.name}: ${address}`,
  );
  return [];
}

/** Forms are often named among the links again. */
const once = (links: Link[]): Link[] => [...new Map(links.map((link) => [link.href, link])).values()];
