/** @jsxRuntime automatic @jsxImportSource react */
import { listed } from '../support/manifest.ts';

const headings = {
  attributes: 'Attribute',
  cssProperties: 'Custom property',
  cssParts: 'Part',
  events: 'Event',
  slots: 'Slot',
};

/** Everything of a kind that the Custom Elements Manifest lists. React, because the pages around are Storybook's. */
export function ManifestTable({ list }) {
  const entries = listed(list);
  const withDefault = entries.some((entry) => entry.default !== undefined);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{headings[list]}</th>
          {withDefault && <th scope="col">Default</th>}
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ name, description, default: value }) => (
          <tr key={name}>
            <th scope="row">{name ? <code>{name}</code> : 'the element’s own children'}</th>
            {withDefault && <td>{value && <code>{value}</code>}</td>}
            <td>{withCode(description ?? '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What stands between backticks, as code. */
function withCode(text) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part));
}
