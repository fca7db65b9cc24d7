import { type Arrival, type DayClient, NetworkError, RefusedError, TerminError } from '@termin/sdk/bare';
import type { Place, Service } from '@termin/sdk/contract';
import { expect, test, vi } from 'vitest';
import { createKiosk } from './kiosk.model.ts';

const place = { number: '1112', state: 'waiting' } as Place;
const passport = { id: 'reisepass' } as Service;
class Forbidden extends TerminError {
  override readonly whatToDo = 'check-access';
}

function start(arrive: (arrival: Arrival) => Promise<Place> = async () => place) {
  const sent: Arrival[] = [];
  const told = { unknown: vi.fn(), reset: vi.fn() };
  const kiosk = createKiosk({
    client: {
      arrive: ((_access, arrival) => {
        sent.push(arrival);
        return arrive(arrival);
      }) satisfies DayClient['arrive'],
    },
    idle: { touch: vi.fn(), rest: vi.fn() },
    access: () => ({ office: 'rheinhausen' }),
    onUnknown: told.unknown,
    onReset: told.reset,
    until: new AbortController().signal,
  });
  const types = (digits: string) => [...digits].forEach(kiosk.type);
  return { ...kiosk, sent, told, types };
}

test('a typed number arrives', async () => {
  const { types, erase, checkIn, screen, digits, sent } = start();
  types('11123');
  erase();
  await checkIn();
  expect(sent).toEqual([{ number: '1112' }]);
  expect(screen.value).toEqual({ name: 'arrived', place, service: null });
  expect(digits.value).toBe('');
});

test('no more is typed than a number has', () => {
  const { types, digits } = start();
  types('123456789012');
  expect(digits.value).toBe('1234567890');
});

test('two presses, or a code that is read twice, are one arrival', async () => {
  const { scan, sent } = start();
  await Promise.all([scan('one'), scan('one')]);
  expect(sent).toEqual([{ code: 'one' }]);
});

test('what got no answer is sent again as the same arrival', async () => {
  let fails = true;
  const { takeNumber, again, screen, sent } = start(async () => {
    if (fails) throw new NetworkError(new TypeError('Failed to fetch'));
    return place;
  });
  await takeNumber(passport, 2);
  expect(screen.value).toEqual({ name: 'lost' });
  fails = false;
  await again();
  expect(screen.value).toEqual({ name: 'arrived', place, service: passport });
  expect(sent[0]).toMatchObject({ services: [{ service: 'reisepass', quantity: 2 }] });
  expect(sent[1]).toEqual(sent[0]);
});

test('the next citizen sends an arrival of their own', async () => {
  const { takeNumber, again, reset, sent } = start(async () => {
    throw new NetworkError(new TypeError('Failed to fetch'));
  });
  await takeNumber(passport, 1);
  reset();
  await again();
  expect(sent).toHaveLength(1);
  await takeNumber(passport, 1);
  expect(sent[1]).not.toEqual(sent[0]);
});

test.each([
  ['too-early', 409, 'tooEarly', '2020-03-12T09:22:00+01:00'],
  ['other-day', 409, 'otherDay', null],
  ['visit-not-found', 404, 'unknown', null],
  ['booking-cancelled', 410, 'cancelled', null],
  ['of-tomorrow', 409, 'other', null],
])('%s is said in words of its own', async (code, status, refusal, from) => {
  const { scan, screen } = start(async () => {
    throw new RefusedError(code, '', { status, ...(from && { from }) });
  });
  await scan('one');
  expect(screen.value).toEqual({ name: 'refused', refusal, from });
});

test.each([429, 500, 503])('%i is no refusal', async (status) => {
  const { scan, screen } = start(async () => {
    throw new TerminError('unavailable', '', { status });
  });
  await scan('one');
  expect(screen.value).toEqual({ name: 'lost' });
});

test('a session that has ended is a matter for the staff', async () => {
  const { scan, screen, told } = start(async () => {
    throw new Forbidden('unauthorized', '', { status: 401 });
  });
  await scan('one');
  expect(told.unknown).toHaveBeenCalledOnce();
  expect(screen.value).toEqual({ name: 'start' });
});

test('nothing of the last citizen is left', async () => {
  const { types, toggleLarge, toggleContrast, reset, isLarge, hasContrast, digits, screen, told } = start();
  types('11');
  toggleLarge();
  toggleContrast();
  reset();
  expect([digits.value, isLarge.value, hasContrast.value]).toEqual(['', false, false]);
  expect(screen.value).toEqual({ name: 'start' });
  expect(told.reset).toHaveBeenCalledOnce();
});
