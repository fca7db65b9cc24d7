import { parseArgs } from 'node:util';
import { duisburg } from '@termin/server';
import { type ScenarioName, scenarioCalled, scenarios } from './scenarios.ts';
import { type ServeOptions, serveTermin } from './serve.ts';
import { bringTemporal } from './temporal.ts';

const names = Object.entries(scenarios).map(([name, { about }]) => `  ${name.padEnd(16)}${about}`);

const help = `Usage: termin-mock [options]

The Termin booking API in memory, over HTTP: real rules, answers and mails, nothing kept.

  --port NUMBER     port to listen on (4010; 0 chooses a free one)
  --host NAME       address to listen on (127.0.0.1; 0.0.0.0 for all)
  --scenario NAME   what happens; several with commas between
  --now TIME        where the clock starts: 2020-03-09T08:00, as the city's clocks show it
  --seed TEXT       the same seed gives the same failures and links
  --help            show this

Scenarios

${names.join('\n')}`;

const usualPort = 4010;

/** Serves a mock as the flags say, until Ctrl-C. Ends the process with 1 when that is not possible. */
export async function main(args: string[]): Promise<void> {
  try {
    await bringTemporal();
    const options = read(args);
    if (options === null) console.log(help);
    else await serve(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

async function serve(options: ServeOptions): Promise<void> {
  const { port = usualPort } = options;
  const mock = await serveTermin(options).catch((cause: unknown) => {
    const taken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    throw taken
      ? new Error(`Port ${port} is already in use. Choose another: --port ${port + 1}`, { cause })
      : cause;
  });
  const lines = [
    ['API', `${mock.api}/v1/offices`],
    ['Mails sent', mock.inbox],
    ['Reference', `${mock.api}/docs`],
    ['Scenario', [options.scenario ?? []].flat().join(', ') || 'none'],
    [
      'Clock',
      new Date(mock.clock()).toLocaleString('en-GB', {
        timeZone: duisburg.city.timeZone,
        dateStyle: 'full',
        timeStyle: 'short',
      }),
    ],
  ];
  console.log(
    `\nThe mock is running.\n\n${lines.map(([label = '', value]) => `  ${label.padEnd(12)}${value}`).join('\n')}\n\nCtrl-C stops it.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => mock.close());
}

/** `null`: help is wanted. Throws a sentence that says what is wrong. */
function read(args: string[]): ServeOptions | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      ...{ port: text, host: text, scenario: text, now: text, seed: text },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  const { port = String(usualPort), host, scenario, now, seed } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error(`--port ${port} can't be used: give a port from 0 to 65535`);
  }
  return {
    port: Number(port),
    ...(host !== undefined && { host }),
    ...(scenario !== undefined && { scenario: scenariosIn(scenario) }),
    ...(now !== undefined && { now: instantOf(now) }),
    ...(seed !== undefined && { seed }),
  };
}

function scenariosIn(text: string): ScenarioName[] {
  return text.split(',').map((name) => {
    scenarioCalled(name.trim());
    return name.trim() as ScenarioName;
  });
}

/** A local time of the city with its offset, `2020-03-09T08:00:00+01:00`; what has an offset stays as it is. */
function instantOf(now: string): string {
  if (/(Z|[+-]\d\d:\d\d)$/.test(now)) return now;
  try {
    const local = Temporal.PlainDateTime.from(now).toZonedDateTime(duisburg.city.timeZone);
    return local.toString({ timeZoneName: 'never', smallestUnit: 'second' });
  } catch (cause) {
    throw new Error(`--now ${now} can't be used: give a local time like 2020-03-09T08:00`, { cause });
  }
}
