import type { Plugin } from 'vite';

/** Where Preact 11.2.0, as it is published, takes over markup that a server has drawn, and what remains without. */
const cuts: [from: string, to: string, instead: string][] = [
  ['128&u.__u&&(c=32&u.__u,s=u.__c.__z)', 'l=o[0]||l),', ''],
  ['if(e.length=v,r.__v=null,c||o)if(t&&t.then)', 'else r.__e=u.__e;', 'e.length=v,r.__v=null,r.__e=u.__e;'],
  ['!u&&(i=t.__c)&&(i=i.__z)', 'g(f),g(i)),', ''],
];

/** Leaves out of Preact what the widget has no use for: it draws into an empty shadow root, and waits by itself for what is late. */
export function noHydration(): Plugin {
  return {
    name: 'no-hydration',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler(code) {
        try {
          return withoutHydration(code);
        } catch (error) {
          this.error(String(error));
        }
      },
    },
  };
}

/** Throws where Preact is not as expected. */
export function withoutHydration(code: string): string {
  return cuts.reduce((left, [from, to, instead]) => {
    const start = left.indexOf(from);
    const end = left.indexOf(to, start);
    if (start < 0 || end < 0)
      throw new Error(`This Preact has no “${from}”: look what hydrates in it, or leave it in.`);
    return left.slice(0, start) + instead + left.slice(end + to.length);
  }, code);
}
