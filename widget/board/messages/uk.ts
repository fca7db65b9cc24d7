import type { Count } from '../../messages/count.ts';
import type { BoardMessages } from './de.ts';

export default (count: Count): BoardMessages => {
  const minutes = (n: number) => count(n, { one: '# хвилину', few: '# хвилини', other: '# хвилин' });

  return {
    language: 'uk',
    direction: 'ltr',
    title: 'Табло виклику',

    number: 'Номер',
    counter: 'Віконце',
    counterNamed: (counter) => `Віконце ${counter}`,
    called: (number, place) => `Номер ${number}, ${place}`,
    spoken: (digits, place) => `Номер ${digits}. ${place}.`,
    digits: 'нуль один два три чотири п’ять шість сім вісім дев’ять',
    again: 'викликано повторно',
    recent: 'Останні виклики',

    nobodyYet: 'Ще нікого не викликали.',
    nobodyYetHelp: 'Ваш номер з’явиться тут, коли надійде Ваша черга.',
    resting: 'Наразі нікого не викликають.',

    waiting: (n) =>
      n === 0
        ? 'Наразі ніхто не чекає.'
        : count(n, { one: 'Чекає # людина.', few: 'Чекають # людини.', other: 'Чекають # людей.' }),
    estimate: (n) =>
      n === 0 ? 'Хто прийде зараз, піде одразу.' : `Хто прийде зараз, чекатиме приблизно ${minutes(n)}.`,
    checkIn: 'Будь ласка, повідомте про свій прихід.',
    withAppointment: (grace) =>
      grace === 0
        ? 'За записом Ваша черга настає в призначений час, а в разі запізнення — від моменту Вашого приходу.'
        : `За записом Ваша черга настає в призначений час, а в разі запізнення понад ${minutes(grace)} — від моменту Вашого приходу.`,
    withoutAppointment: (patience) =>
      patience === 0
        ? 'Без запису Ваша черга настає від моменту Вашого приходу.'
        : `Без запису Ваша черга настає через ${minutes(patience)} після Вашого приходу або раніше, якщо більше нічия черга не настала.`,
    onlyAppointments: 'Тут обслуговують лише за записом.',

    connecting: 'Установлюємо з’єднання …',
    unreachable: 'Сервер недоступний. Табло пробує знову й знову.',
    unknownOffice: 'Сервер не знає відділення, для якого налаштовано це табло.',
    refused: 'Сервер не надає відомостей. Табло запитує знову й знову.',
    stale: (time) => `Немає з’єднання. Стан на ${time}`,
    staleFor: (n) => `уже ${minutes(n)}`,

    turnOn: 'Увімкнути звук',
    noVoice: (languages) => `На цьому пристрої немає голосу для мов: ${languages}`,
  };
};
