/** Style of the citizens' pages. It is text in a module, so that the app needs no file system. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --accent: light-dark(#0b57a4, #8ab8f0);
  --on-accent: light-dark(#fff, #08213d);
  --surface: light-dark(#fff, #14181d);
  --ground: light-dark(#f3f5f8, #0d1014);
  --text: light-dark(#1a1f26, #e8ecf1);
  --quiet: light-dark(#4d5763, #a9b4c0);
  --line: light-dark(#c9d1da, #39424d);
  --danger: light-dark(#b3261e, #ff9d94);
  --on-danger: light-dark(#fff, #3d0703);
  --success: light-dark(#1b6e3c, #7fd6a0);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif;
  text-wrap: pretty;
  overflow-wrap: anywhere;
}
header, main, footer { max-width: 42rem; margin-inline: auto; padding-inline: 1rem; }
header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 1.5rem; padding-block: 1.25rem; }
header p { margin: 0; font-weight: 600; }
header .service { margin-inline-start: .75rem; padding-inline-start: .75rem; border-inline-start: 1px solid var(--line); color: var(--quiet); font-weight: 400; }
main { padding: 1.5rem 1rem; background: var(--surface); border: 1px solid var(--line); }
footer { padding-block: 1rem; color: var(--quiet); font-size: .9375rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; font-size: .9375rem; }
nav a { display: inline-block; padding-block: .25rem; }
nav [aria-current] { color: var(--text); font-weight: 600; text-decoration: none; }
h1 { margin: 0 0 .5rem; font-size: 1.625rem; line-height: 1.25; font-weight: 600; text-wrap: balance; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.25rem; line-height: 1.3; font-weight: 600; }
h3 { margin: 1rem 0 .5rem; font-size: 1rem; font-weight: 600; }
p { margin: 0 0 .75rem; max-width: 65ch; }
a { color: var(--accent); text-underline-offset: .2em; }
ul { margin: 0; padding-inline-start: 1.25rem; }
dl { margin: 1.5rem 0; border-block-start: 1px solid var(--line); }
dl > div { padding-block: .75rem; border-block-end: 1px solid var(--line); }
dt { color: var(--quiet); font-size: .9375rem; }
dd { margin: 0; hyphens: auto; }
.when { font-size: 1.25rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.number { font-size: 1.625rem; font-weight: 600; letter-spacing: .08em; font-variant-numeric: tabular-nums; }
.done::before { content: '✓'; display: inline-grid; place-items: center; inline-size: 1.6em; block-size: 1.6em; margin-inline-end: .4em; border-radius: 50%; background: var(--success); color: var(--surface); font-size: .75em; vertical-align: .12em; }
.notice { margin-block: 1rem; padding: .75rem 1rem; border-inline-start: 4px solid var(--danger); background: color-mix(in srgb, var(--danger) 8%, transparent); }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem; margin-block-start: 1.5rem; }
form { margin: 0; }
button, .button {
  display: inline-block; min-block-size: 2.75rem; padding: .5rem 1.25rem; border: 1px solid var(--accent); border-radius: .25rem;
  background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; text-decoration: none; text-align: center; cursor: pointer;
}
button.quiet, .button.quiet { background: transparent; color: var(--accent); }
button.danger { border-color: var(--danger); background: var(--danger); color: var(--on-danger); }
button:hover, .button:hover { filter: brightness(.94); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
input { font: inherit; color: inherit; accent-color: var(--accent); }
.field { margin-block: 1.25rem; }
.field > label { display: block; font-weight: 600; }
.field > input { inline-size: 100%; max-inline-size: 24rem; min-block-size: 2.75rem; padding: .5rem .75rem; border: 1px solid var(--quiet); border-radius: .25rem; background: var(--surface); }
.field > input[aria-invalid] { border: 2px solid var(--danger); }
.error { margin: 0; color: var(--danger); font-weight: 600; }
.notice > :last-child { margin-block-end: 0; }
.tick { display: flex; gap: .75rem; margin-block-end: .75rem; max-inline-size: 65ch; }
.tick input { flex: none; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; }
.choices { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
.choices .button { padding-inline: .75rem; font-weight: 400; }
.times { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .5rem; }
.times button { padding-inline: .5rem; font-variant-numeric: tabular-nums; }
.choices [aria-current] { background: var(--accent); color: var(--on-accent); font-weight: 600; }
@media (max-width: 479px) {
  .actions > *, .actions button, .actions .button { inline-size: 100%; }
  header .service { display: block; margin: 0; padding: 0; border: 0; }
}
@media (min-width: 480px) {
  main { padding: 2rem; border-radius: .5rem; }
  dl > div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); }
}
@media print { header, footer, .actions { display: none; } main { border: 0; } }
`;
