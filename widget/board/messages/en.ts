import type { Count } from '../../messages/count.ts';
import type { BoardMessages } from './de.ts';

export default (count: Count): BoardMessages => {
  const minutes = (n: number) => count(n, { one: '# minute', other: '# minutes' });

  return {
    language: 'en',
    direction: 'ltr',
    title: 'Display board',

    number: 'Number',
    counter: 'Counter',
    counterNamed: (counter) => `Counter ${counter}`,
    called: (number, place) => `Number ${number}, ${place}`,
    spoken: (digits, place) => `Number ${digits}. ${place}.`,
    digits: 'zero one two three four five six seven eight nine',
    again: 'called again',
    recent: 'Last called',

    nobodyYet: 'Nobody has been called yet.',
    nobodyYetHelp: 'Your number appears here when it is your turn.',
    resting: 'Nobody is being called at the moment.',

    waiting: (n) =>
      n === 0
        ? 'Nobody is waiting at the moment.'
        : count(n, { one: '# person is waiting.', other: '# people are waiting.' }),
    estimate: (n) =>
      n === 0 ? 'Whoever comes now is called straight away.' : `Whoever comes now waits about ${minutes(n)}.`,
    checkIn: 'Please check in when you arrive.',
    withAppointment: (grace) =>
      grace === 0
        ? 'With an appointment it is your turn at the booked time, or from your arrival if you are late.'
        : `With an appointment it is your turn at the booked time, or from your arrival if you are more than ${minutes(grace)} late.`,
    withoutAppointment: (patience) =>
      patience === 0
        ? 'Without an appointment it is your turn from your arrival.'
        : `Without an appointment it is your turn ${minutes(patience)} after your arrival, or sooner if it is nobody else’s turn.`,
    onlyAppointments: 'Only people with an appointment are served here.',

    connecting: 'Connecting …',
    unreachable: 'The server cannot be reached. This board keeps trying.',
    unknownOffice: 'The server does not know the office that this board was set up for.',
    refused: 'The server gives no answer. This board keeps asking.',
    stale: (time) => `No connection. As of ${time}`,
    staleFor: (n) => `for ${minutes(n)}`,

    turnOn: 'Turn sound on',
    noVoice: (languages) => `This device has no voice for: ${languages}`,
  };
};
