import { expect, test } from 'vitest';
import { settleAnswers } from './settle-answers.ts';

const noFile = async () => null;
const monday = { days: 'Mo', from: '09:00', to: '12:30' };

test('flags are taken, the rest is asked for', async () => {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return question.startsWith('Opening hours') ? 'Mo 9-12:30' : null;
  };
  const answers = await settleAnswers({ name: 'Musterstadt', state: 'NW', lanes: '3' }, ask, noFile);
  expect(asked.map((question) => question.split(' ')[0])).toEqual(['Telephone', 'Sender', 'Web', 'Opening']);
  expect(answers).toEqual({
    ...{ name: 'Musterstadt', state: 'NW', telephone: null, mail: null, privacy: null, timeZone: null },
    ...{ minutes: 15, hours: { usual: [{ ...monday, lanes: 3 }], by: new Map() } },
  });
});

test('hours may stand in a file', async () => {
  const read = async (file: string) =>
    file === 'h.yaml' ? 'default: Mo 9-12:30\n"10": Mo 9-12:30; Sa 10-12' : null;
  const { hours } = await settleAnswers({ hours: 'h.yaml' }, noFile, read);
  expect(hours.usual).toEqual([monday]);
  expect(hours.by.get('10')).toEqual([monday, { days: 'Sa', from: '10:00', to: '12:00' }]);
});

test.each([
  [{ minutes: '0' }, /--minutes 0 can't be used/],
  [{ lanes: 'two' }, /--lanes two can't be used/],
  [{ hours: 'Mo-Fr' }, /not "Mo-Fr"/],
])('%j is refused', async (flags, words) => {
  await expect(settleAnswers(flags, noFile, noFile)).rejects.toThrow(words);
});

test.each(['[1, 2]', '10: [Mo]', '{ 10'])('%j is no file of hours', async (text) => {
  await expect(settleAnswers({ hours: 'h.yaml' }, noFile, async () => text)).rejects.toThrow(/h\.yaml/);
});
