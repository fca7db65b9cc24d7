import { expect, test } from 'vitest';
import { movableClock } from './clock.ts';

const moment = 1_583_737_200_000;
const about = (milliseconds: number) => ({ from: milliseconds, to: milliseconds + 5_000 });

function expectAbout(actual: number, { from, to }: { from: number; to: number }) {
  expect(actual).toBeGreaterThanOrEqual(from);
  expect(actual).toBeLessThan(to);
}

test('it shows the real time until it is set', () => {
  expectAbout(movableClock()(), about(Date.now()));
});

test('it runs on from the instant it is set to', () => {
  const clock = movableClock();
  clock.set('2020-03-09T08:00:00+01:00');
  expectAbout(clock(), about(moment));
});

test('it goes ahead by minutes', () => {
  const clock = movableClock();
  clock.set('2020-03-09T08:00:00+01:00');
  clock.forward(11);
  expectAbout(clock(), about(moment + 660_000));
});

test('it stands still when stopped, can be moved then, and runs on', async () => {
  const clock = movableClock();
  clock.set('2020-03-09T08:00:00+01:00');
  clock.stop();
  const stood = clock();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(clock()).toBe(stood);
  clock.forward(1);
  expect(clock()).toBe(stood + 60_000);
  clock.set('2020-03-09T08:00:00+01:00');
  expect(clock()).toBe(moment);
  clock.run();
  expectAbout(clock(), about(moment));
});

test.each(['2020-03-09', '2020-03-09T08:00', 'tomorrow', '2020-13-09T08:00:00+01:00'])(
  '%s is no instant',
  (text) => {
    expect(() => movableClock().set(text)).toThrow(RangeError);
  },
);
