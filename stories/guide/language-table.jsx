/** @jsxRuntime automatic @jsxImportSource react */
import { languageNames } from '../../widget/language/languages.ts';

/** Every language that the widget speaks, with the tag that asks for it. */
export function LanguageTable() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Tag</th>
          <th scope="col">Language</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(languageNames).map(([tag, name]) => (
          <tr key={tag}>
            <th scope="row">
              <code>{tag}</code>
            </th>
            <td lang={tag}>{name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
