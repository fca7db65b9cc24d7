import type { DeskDay, DeskVisit } from '@termin/sdk/contract';
import { expect, test } from 'vitest';
import { atCounter, found, lastAt, peopleIn, standingOf } from './people.ts';

const at = (time: string) => `2020-03-12T${time}:00+01:00`;
const ms = (time: string) => Date.parse(at(time));
const rule: DeskDay['rule'] = {
  ...{ code: 'by-turn', checkIn: 'optional', walkIns: true },
  ...{ grace: 5, walkInPatience: 30 },
};

function visit(number: string, facts: Partial<DeskVisit> = {}): DeskVisit {
  return {
    ...{ id: number, number, kind: 'appointment', state: 'waiting', name: 'Jörg Müller-Lüdenscheidt' },
    ...{ start: at('09:52'), end: at('10:04'), matters: [], minutes: 12, bring: [], calls: 0 },
    ...{ arrivedAt: null, turnAt: null, counter: null, calledAt: null, finishedAt: null },
    ...facts,
  };
}

test.each([
  ['who came in time', { arrivedAt: at('09:44') }, 'on-time'],
  ['within the grace', { arrivedAt: at('09:57') }, 'on-time'],
  ['after the grace', { arrivedAt: at('09:58') }, 'late'],
  ['who has said nothing yet', { state: 'expected' }, 'silent'],
  ['without an appointment', { kind: 'walk-in', start: null, arrivedAt: at('09:10') }, 'walk-in'],
] satisfies [string, Partial<DeskVisit>, string][])('%s stands so in the queue', (_, facts, standing) => {
  expect(standingOf(visit('1112', facts), rule, ms('09:55'))).toBe(standing);
});

test('who has not come is late once the grace is over', () => {
  expect(standingOf(visit('1112', { state: 'expected' }), rule, ms('09:58'))).toBe('late');
});

test('a search finds numbers by their beginning, names and matters by their parts', () => {
  const matter = { service: 'reisepass', name: 'Reisepass beantragen', quantity: 1 };
  const visits = [visit('1112'), visit('2111', { name: null, matters: [matter] })];
  const numbers = (search: string) => found(visits, search).map(({ number }) => number);
  expect(numbers('111')).toEqual(['1112']);
  expect(numbers('muller')).toEqual(['1112']);
  expect(numbers('  LÜDEN jörg ')).toEqual(['1112']);
  expect(numbers('pass')).toEqual(['2111']);
  expect(numbers('jörg pass')).toEqual([]);
});

test('the queue has its own order', () => {
  const visits = [visit('1'), visit('2'), visit('3', { state: 'expected' })];
  const day = { visits, rule, queue: ['2', '1'] } as unknown as DeskDay;
  expect(peopleIn(day, 'waiting').map(({ id }) => id)).toEqual(['2', '1']);
  expect(peopleIn(day, 'expected').map(({ id }) => id)).toEqual(['3']);
  expect(peopleIn(day, 'all')).toEqual(visits);
});

test('taken back is who is at the counter, or else who was there last', () => {
  const there = visit('1', { state: 'called', counter: '6' });
  const before = visit('2', { state: 'served', counter: '6', finishedAt: at('09:40') });
  const earlier = visit('3', { state: 'no-show', counter: '6', finishedAt: at('09:20') });
  const elsewhere = visit('4', { state: 'served', counter: '5', finishedAt: at('09:50') });
  expect(atCounter([before, there], '6')).toBe(there);
  expect(lastAt([earlier, before, elsewhere, there], '6')).toBe(there);
  expect(lastAt([earlier, before, elsewhere], '6')).toBe(before);
  expect(lastAt([elsewhere], '6')).toBeNull();
});
