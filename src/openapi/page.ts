import { html } from 'hono/html';
import type { Html } from '../http/pages/layout.ts';
import type { DocumentedAnswer, DocumentedBody, DocumentedOperation, OpenApiDocument } from './document.ts';
import { inline, jsonText, markdown } from './markdown.ts';
import { schemaSection, typeOf } from './page-schemas.ts';

export const docsStylesheet = '/assets/docs.css';

/** The document as a page to read: no script, nothing from elsewhere. */
export function docsPage(document: OpenApiDocument): Html {
  const { info, paths, components } = document;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = Map.groupBy(operations, ({ operation }) => operation.tags[0] ?? '');
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${info.title}</title>
    <link rel="stylesheet" href="${docsStylesheet}">
  </head>
  <body>
    <header>
      <h1>${info.title}</h1>
      ${markdown(info.description)}
      <p>The same for machines: <a href="/openapi.json">openapi.json</a>, OpenAPI ${document.openapi}.</p>
    </header>
    <nav aria-label="Contents">
      ${[...tags].map(
        ([tag, all]) => html`<h2>${tag}</h2>
          <ul>${all.map(({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`)}</ul>`,
      )}
      <h2>Schemas</h2>
      <ul>${Object.keys(components.schemas).map((name) => html`<li><a href="#schema-${name}">${name}</a></li>`)}</ul>
    </nav>
    <main>
      ${operations.map(({ path, method, operation }) => operationSection(path, method, operation))}
      <h2>Schemas</h2>
      ${Object.entries(components.schemas).map(([name, schema]) => schemaSection(name, schema))}
    </main>
  </body>
</html>`;
}

function operationSection(path: string, method: string, operation: DocumentedOperation): Html {
  const { operationId, summary, description, parameters, requestBody, security, responses } = operation;
  return html`<section id="${operationId}" aria-labelledby="${operationId}-title">
    <h2 id="${operationId}-title">${summary}</h2>
    <p class="route"><b>${method.toUpperCase()}</b> <code>${path}</code></p>
    ${description ? markdown(description) : ''}
    ${security ? html`<p>Authorization: Bearer with ${security.flatMap(Object.keys).join(' or ')}</p>` : ''}
    ${parameters ? parameterTable(parameters) : ''}
    ${requestBody ? Object.entries(requestBody.content).map(([media, body]) => bodyPart(media, body)) : ''}
    <h3>Answers</h3>
    <dl>${Object.entries(responses).map(([status, answer]) => answerPart(status, answer))}</dl>
  </section>`;
}

function parameterTable(parameters: NonNullable<DocumentedOperation['parameters']>): Html {
  return html`<h3>Parameters</h3>
    <table>
      <thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Type or example</th><th scope="col">Meaning</th></tr></thead>
      <tbody>${parameters.map(
        ({ name, in: where, required, schema, example, description }) => html`<tr>
          <th scope="row"><code>${name}</code>${required ? '' : ' (optional)'}</th>
          <td>${where}</td>
          <td>${example === undefined ? typeOf(schema) : html`<code>${example}</code>`}</td>
          <td>${inline(description)}</td>
        </tr>`,
      )}</tbody>
    </table>`;
}

function bodyPart(media: string, { schema, examples, example }: DocumentedBody): Html {
  const shown = examples ? Object.values(examples) : example ? [{ summary: 'Example', value: example }] : [];
  return html`<h3>Body</h3>
    <p>${media}, ${typeOf(schema)}</p>
    ${shown.map((one) => html`<figure><figcaption>${one.summary}</figcaption>${jsonText(one.value)}</figure>`)}`;
}

function answerPart(status: string, { description, content = {} }: DocumentedAnswer): Html {
  return html`<dt>${status}</dt>
    <dd>
      <p>${inline(description)}</p>
      ${Object.entries(content).map(
        ([media, { schema, example }]) =>
          html`<p class="media">${media}, ${typeOf(schema)}</p>${example === undefined ? '' : jsonText(example)}`,
      )}
    </dd>`;
}
