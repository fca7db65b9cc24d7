// The analyzer's own types leave out what is for use in programs.
declare module '@custom-elements-manifest/analyzer/index.js' {
  interface Named {
    name: string;
    privacy?: 'private' | 'protected';
  }

  export interface ElementDeclaration {
    /** A class that is no element, and a function, have none. */
    tagName?: string;
    superclass: { name: string };
    attributes?: (Named & { fieldName?: string })[];
    members: Named[];
    events?: Named[] | undefined;
  }

  type SourceFile = { readonly fileName: string };

  export const ts: { createSourceFile(name: string, text: string, target: 99, parents: true): SourceFile };
  export function create(options: { modules: SourceFile[] }): {
    modules: { declarations: ElementDeclaration[] }[];
  };
}
