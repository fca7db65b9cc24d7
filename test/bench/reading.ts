import type { Board } from './board.ts';
import { service, sevenOf } from './city.ts';
import type { Template } from './database.ts';
import { connections } from './pairs.ts';
import { type BenchServer, type Load, startServer } from './processes.ts';

/** Servers that only answer questions, about seven offices each, however many there are. */
export interface Readers {
  /** Asks all of them in turns of a second. */
  round(): Promise<void>;
  stop(): Promise<void>;
}

interface Reader {
  offices: number;
  server: BenchServer;
}

const turn = 1;
const warmUp = 4;

export async function startReaders(
  load: Load,
  board: Board,
  [small, large]: [Template, Template],
  [few, many]: [number, number],
): Promise<Readers> {
  const copies = [await small.copy(), await large.copy()] as const;
  const readers = [
    { offices: few, server: await startServer(copies[0].url, few) },
    { offices: many, server: await startServer(copies[1].url, many) },
  ] as const;

  const rate = async ({ server }: Reader, path: string, seconds = turn) =>
    (await load.run({ port: server.port, path, offices: 0, connections, seconds })).rate;

  async function pair(reader: Reader, what: string): Promise<number> {
    const path = question(what, reader.offices);
    const figure = await rate(reader, path);
    const bytes = await rate(reader, constant(path));
    board.add(
      { what: `${what}, ${reader.offices} offices`, unit: 'requests/s', reference: 'a constant', aim: 0.5 },
      figure,
      bytes,
    );
    return figure;
  }

  for (const reader of readers) {
    for (const what of ['days', 'slots']) {
      await rate(reader, question(what, reader.offices), warmUp);
      await rate(reader, constant(question(what, reader.offices)), warmUp);
    }
  }
  return {
    async round() {
      for (const what of ['days', 'slots']) {
        const [one, other] = [await pair(readers[0], what), await pair(readers[1], what)];
        const about = { unit: 'requests/s', reference: `${few} offices`, aim: 0.8 };
        board.add({ what: `${what}, ${many} offices`, ...about }, other, one);
      }
    },
    async stop() {
      for (const { offices, server } of readers) {
        board.remember(`after all the questions, ${offices} offices`, await server.memory());
        await server.stop();
      }
      for (const copy of copies) await copy.drop();
    },
  };
}

function question(what: string, offices: number): string {
  const about = `services=${service}&offices=${sevenOf(offices)}`;
  return what === 'days' ? `/v1/days?${about}` : `/v1/slots?${about}&date=2020-03-18`;
}

const constant = (path: string) => path.replace('/v1/', '/v1/constant/');
