#!/usr/bin/env node
// Plain JavaScript, so that a Node that is too old for the rest can say so.
if ('Temporal' in globalThis) {
  const { main } = await import('#cli');
  await main(process.argv.slice(2));
} else {
  console.error(`termin needs Node 26 or later; this is ${process.version} (${process.execPath}).`);
  process.exitCode = 1;
}
