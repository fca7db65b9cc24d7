import type { Count } from '../../messages/count.ts';
import type { BoardMessages } from './de.ts';

export default (count: Count): BoardMessages => {
  const minutes = (n: number) => count(n, { one: '# минута', other: '# минути' });

  return {
    language: 'bg',
    direction: 'ltr',
    title: 'Табло за повикване',

    number: 'Номер',
    counter: 'Гише',
    counterNamed: (counter) => `Гише ${counter}`,
    called: (number, place) => `Номер ${number}, ${place}`,
    spoken: (digits, place) => `Номер ${digits}. ${place}.`,
    digits: 'нула едно две три четири пет шест седем осем девет',
    again: 'повикан отново',
    recent: 'Последно повикани',

    nobodyYet: 'Все още никой не е повикан.',
    nobodyYetHelp: 'Вашият номер ще се появи тук, когато дойде Вашият ред.',
    resting: 'В момента никой не е повикан.',

    waiting: (n) =>
      n === 0 ? 'В момента никой не чака.' : count(n, { one: 'Чака # човек.', other: 'Чакат # души.' }),
    estimate: (n) =>
      n === 0 ? 'Който дойде сега, влиза веднага.' : `Който дойде сега, чака около ${minutes(n)}.`,
    checkIn: 'Моля, съобщете, когато пристигнете.',
    withAppointment: (grace) =>
      grace === 0
        ? 'Със запазен час Вашият ред е в определеното време, а при закъснение — от пристигането Ви.'
        : `Със запазен час Вашият ред е в определеното време, а при закъснение с повече от ${minutes(grace)} — от пристигането Ви.`,
    withoutAppointment: (patience) =>
      patience === 0
        ? 'Без запазен час Вашият ред е от пристигането Ви.'
        : `Без запазен час Вашият ред идва ${minutes(patience)} след пристигането Ви или по-рано, ако не е ред на никого другиго.`,
    onlyAppointments: 'Тук се обслужват само хора със запазен час.',

    connecting: 'Установява се връзка …',
    unreachable: 'Сървърът не отговаря. Таблото продължава да опитва.',
    unknownOffice: 'Сървърът не познава службата, за която е настроено това табло.',
    refused: 'Сървърът не дава сведения. Таблото продължава да пита.',
    stale: (time) => `Няма връзка. Състояние към ${time}`,
    staleFor: (n) => `от ${minutes(n)}`,

    turnOn: 'Включване на звука',
    noVoice: (languages) => `Това устройство няма глас за: ${languages}`,
  };
};
