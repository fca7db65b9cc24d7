import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type ElementDeclaration, ts } from '@custom-elements-manifest/analyzer/index.js';
import { root } from '../build/packages.ts';

/** Our sources, and the published file that each is part of. */
const modules = {
  'element.tsx': 'dist/index.js',
  'define.ts': 'dist/termin-widget.js',
  'board/element.tsx': 'dist/board.js',
  'board/define.ts': 'dist/termin-board.js',
  'desk/element.tsx': 'dist/desk.js',
  'desk/define.ts': 'dist/termin-desk.js',
  'kiosk/element.tsx': 'dist/kiosk.js',
  'kiosk/define.ts': 'dist/termin-kiosk.js',
};
const newestSyntax = 99;

/** The Custom Elements Manifest of the widget, for editors and for tools that make wrappers and documentation. */
export function elementsManifest(): string {
  const manifest = create({
    modules: Object.keys(modules).map((file) =>
      ts.createSourceFile(file, readFileSync(join(root, 'widget', file), 'utf8'), newestSyntax, true),
    ),
  });
  for (const module of manifest.modules) {
    module.declarations = module.declarations.filter(({ tagName }) => tagName);
    module.declarations.forEach(keepWhatPagesUse);
  }
  const published = Object.entries(modules).reduce(
    (json, [source, file]) => json.replaceAll(new RegExp(`"/?${source}"`, 'g'), `"${file}"`),
    JSON.stringify(manifest, null, 2),
  );
  return `${published}\n`;
}

function keepWhatPagesUse(element: ElementDeclaration): void {
  element.superclass = { name: 'HTMLElement' };
  element.members = element.members.filter(
    ({ name, privacy }) => privacy === undefined && !name.endsWith('Callback'),
  );
  element.events = element.events?.filter(({ name }) => name.startsWith('termin-'));
  for (const attribute of element.attributes ?? []) {
    attribute.fieldName = attribute.name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  }
}
