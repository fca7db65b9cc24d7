/** Style of the part of the citizens' page that tells of the queue: numbers to be read at arm's length, and held against a board. */
export const placeStyle = `
#place:focus { outline: none; }
.label { margin: 0; color: var(--quiet); font-size: .9375rem; }
.huge, .large, .call strong { margin: 0; font-weight: 700; line-height: 1.1; letter-spacing: .04em; font-variant-numeric: tabular-nums; }
.huge { font-size: clamp(3.5rem, 18vw, 6rem); }
.large { font-size: clamp(2.25rem, 10vw, 3.25rem); margin-block-end: .75rem; }
.huge + p { margin-block-start: .75rem; }
.ahead { font-size: 1.25rem; font-weight: 600; }
.rule { color: var(--quiet); font-size: .9375rem; }
.here { inline-size: 100%; min-block-size: 3.5rem; font-size: 1.25rem; }
.call { padding: 1.5rem 1rem; border: 2px solid transparent; border-radius: .5rem; background: var(--accent); color: var(--on-accent); text-align: center; }
.call h1 { margin: 0; font-size: 1.375rem; }
.call span, .call strong { display: block; }
.call strong { font-size: clamp(4.5rem, 26vw, 8.5rem); line-height: 1; }
.call .long { font-size: clamp(2.25rem, 13vw, 5rem); line-height: 1.2; }
.call strong + span { margin-block-start: 1.25rem; }
.call p { margin: 1rem auto 0; }
.ticket { display: flex; flex-wrap: wrap; align-items: center; gap: 1rem 1.5rem; margin-block-start: 1.5rem; break-inside: avoid; }
.ticket > div { flex: 1 1 12rem; }
.ticket p:last-child { margin: 0; color: var(--quiet); font-size: .9375rem; }
.code { inline-size: 9.5rem; block-size: 9.5rem; border-radius: .25rem; }
.state { margin: 1rem 0 0; color: var(--quiet); font-size: .9375rem; }
.state a { display: inline-block; padding-block: .25rem; }
.lost { padding: .5rem .75rem; border-inline-start: 4px solid var(--danger); background: color-mix(in srgb, var(--danger) 8%, transparent); color: var(--text); }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
@media (forced-colors: active) { .call { border-color: CanvasText; } }
@media print {
  .state { display: none; }
  .large { font-size: 3rem; }
  .code { inline-size: 5cm; block-size: 5cm; print-color-adjust: exact; }
}
`;
