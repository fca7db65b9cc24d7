import { html } from 'hono/html';
import type { Html } from '../http/pages/layout.ts';
import { inline, markdown } from './markdown.ts';
import type { JsonSchema } from './operation.ts';

/** A schema by its name, with its properties. */
export function schemaSection(name: string, schema: JsonSchema): Html {
  const { description, properties, required = [], ...rest } = schema as SchemaParts;
  return html`<section id="schema-${name}" aria-labelledby="schema-${name}-title">
    <h3 id="schema-${name}-title">${name}</h3>
    ${description ? markdown(description) : ''}
    ${properties ? propertyList(properties, required) : html`<p>${typeOf(rest)}</p>`}
  </section>`;
}

function propertyList(properties: Record<string, JsonSchema>, required: string[]): Html {
  return html`<dl>${Object.entries(properties).map(([name, schema]) => {
    const { description, properties: inner, required: needed = [], items } = schema as SchemaParts;
    const list = items as SchemaParts | undefined;
    const members = inner ?? list?.properties;
    return html`<dt><code>${name}</code>${required.includes(name) ? '' : ' (optional)'}</dt>
      <dd>
        <p>${typeOf(schema)}${description ? html`. ${inline(description)}` : ''}</p>
        ${members ? propertyList(members, inner ? needed : (list?.required ?? [])) : ''}
      </dd>`;
  })}</dl>`;
}

/** What a schema takes, in a few words. */
export function typeOf(schema: JsonSchema): Html {
  const { $ref, anyOf, allOf, items, type, format, pattern, ...rest } = schema as SchemaParts;
  if ($ref) {
    const name = $ref.split('/').at(-1) ?? '';
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  const several = anyOf ?? allOf?.slice(0, 1);
  if (several) return html`${several.map((one, at) => html`${at > 0 ? ' or ' : ''}${typeOf(one)}`)}`;
  if (rest.enum)
    return html`${rest.enum.map((value, at) => html`${at > 0 ? ', ' : ''}<code>${value}</code>`)}`;
  if (items) return html`list of ${typeOf(items)}`;
  const bounds = boundsOf(rest);
  const shape = format ? ` (${format})` : pattern ? html` like <code>${pattern}</code>` : '';
  return html`${[type ?? 'anything'].flat().join(' or ')}${shape}${bounds}`;
}

function boundsOf(rest: Record<string, unknown>): string {
  const names = { minimum: 'at least', maximum: 'at most', minLength: 'from', maxLength: 'to' } as const;
  const said = Object.entries(names).flatMap(([key, word]) => {
    const unit = key.endsWith('Length') ? ' characters' : '';
    return key in rest ? [`${word} ${rest[key]}${unit}`] : [];
  });
  return said.length > 0 ? `, ${said.join(', ')}` : '';
}

/** The keywords that the contract uses. */
interface SchemaParts extends JsonSchema {
  $ref?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: string[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}
