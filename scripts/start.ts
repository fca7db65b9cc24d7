import { main } from '../src/main.ts';
import { buildWidget } from './build/widget.ts';
import { isStale } from './start/stale.ts';

// `npm start`: the server with its demo, on the widget as it stands in the sources.
if (!process.argv.includes('--help') && (await isStale())) {
  console.log('Building the widget …');
  await buildWidget();
}
await main(process.argv.slice(2));
