// Starts one of the TypeScript files beside it: `node scripts/run.mjs test …`. Plain JavaScript, so that a Node that
// is too old for them can say so.
const needed = 26;

const [name, ...args] = process.argv.slice(2);
const major = Number(process.versions.node.split('.')[0]);
if (major < needed) {
  console.error(
    `Termin needs Node ${needed} or later; this is ${process.version} (${process.execPath}).\n` +
      `\`npm ci\` brings Node ${needed} along for Linux, macOS and Windows: run it, then start this with npm (\`npm ${name}\`),\n` +
      `and leave optional dependencies in. Elsewhere install Node ${needed} from https://nodejs.org/`,
  );
  process.exit(1);
}
// npm hands a signal to the shell between it and us, which dies of it and tells nobody.
const shell = process.ppid;
const watch = setInterval(() => {
  if (!process.env.npm_lifecycle_event || process.ppid === shell) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 250);
watch.unref();

process.argv = [process.execPath, `${import.meta.dirname}/${name}.ts`, ...args];
await import(`./${name}.ts`);
