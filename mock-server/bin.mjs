#!/usr/bin/env node
// Plain JavaScript, so that a Node that is too old for the rest can say so.
const needed = 22;

if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(
    `termin-mock needs Node ${needed} or later; this is ${process.version} (${process.execPath}).`,
  );
  process.exitCode = 1;
} else {
  const { main } = await import('#cli');
  await main(process.argv.slice(2));
}
