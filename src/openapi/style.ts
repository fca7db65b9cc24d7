/** Style of the page to read the document on. It is text in a module, so that the app needs no file system. */
export const docsStyle = `
:root {
  color-scheme: light dark;
  --accent: light-dark(#0b57a4, #8ab8f0);
  --surface: light-dark(#fff, #14181d);
  --raised: light-dark(#f3f5f8, #1c2229);
  --text: light-dark(#1a1f26, #e8ecf1);
  --quiet: light-dark(#4d5763, #a9b4c0);
  --line: light-dark(#c9d1da, #39424d);
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 1rem; background: var(--surface); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif;
}
header { max-width: 65ch; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 0 0 .5rem; font-size: 1.375rem; line-height: 1.3; text-wrap: balance; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem; }
p { margin: 0 0 .5rem; max-width: 65ch; }
a { color: var(--accent); text-underline-offset: .2em; }
a:focus-visible, pre:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
code, pre { font: .9375em/1.5 ui-monospace, 'Liberation Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
pre { margin: .25rem 0 .75rem; padding: .75rem 1rem; overflow-x: auto; background: var(--raised); border-radius: .25rem; }
pre code { overflow-wrap: normal; }
figure { margin: 0; }
figcaption, .media, nav h2 { color: var(--quiet); font-size: .9375rem; }
section { padding-block: 1.5rem; border-block-start: 1px solid var(--line); scroll-margin-block-start: 1rem; }
.route b { color: var(--accent); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .375rem .75rem .375rem 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: baseline; font-weight: 400; }
thead th { color: var(--quiet); font-size: .9375rem; }
dl { margin: 0; }
dt { margin-block-start: .75rem; font-weight: 600; }
dt code { font-weight: 600; }
dd { margin: 0; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
nav h2 { margin: 1rem 0 .25rem; font-weight: 600; }
nav ul { margin: 0; padding: 0; list-style: none; }
@media (min-width: 60rem) {
  body { display: grid; grid-template: auto 1fr / 16rem minmax(0, 56rem); gap: 1rem 3rem; padding: 2rem; }
  header { grid-column: 2; }
  nav { grid-area: 1 / 1 / 3 / 2; position: sticky; top: 2rem; max-block-size: calc(100vh - 4rem); overflow-y: auto; align-self: start; }
  main { grid-column: 2; }
}
`;
