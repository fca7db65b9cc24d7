import type { Count } from '../../messages/count.ts';
import type { BoardMessages } from './de.ts';

export default (count: Count): BoardMessages => {
  const minutes = (n: number) => count(n, { one: '# минуту', few: '# минуты', other: '# минут' });

  return {
    language: 'ru',
    direction: 'ltr',
    title: 'Табло вызова',

    number: 'Номер',
    counter: 'Окно',
    counterNamed: (counter) => `Окно ${counter}`,
    called: (number, place) => `Номер ${number}, ${place}`,
    spoken: (digits, place) => `Номер ${digits}. ${place}.`,
    digits: 'ноль один два три четыре пять шесть семь восемь девять',
    again: 'вызван повторно',
    recent: 'Последние вызовы',

    nobodyYet: 'Пока никого не вызвали.',
    nobodyYetHelp: 'Ваш номер появится здесь, когда подойдёт Ваша очередь.',
    resting: 'Сейчас никого не вызывают.',

    waiting: (n) =>
      n === 0
        ? 'Сейчас никто не ждёт.'
        : count(n, { one: 'Ожидает # человек.', few: 'Ожидают # человека.', other: 'Ожидают # человек.' }),
    estimate: (n) =>
      n === 0
        ? 'Кто придёт сейчас, пройдёт сразу.'
        : `Кто придёт сейчас, будет ждать примерно ${minutes(n)}.`,
    checkIn: 'Пожалуйста, сообщите о своём приходе.',
    withAppointment: (grace) =>
      grace === 0
        ? 'По записи Ваша очередь наступает в назначенное время, а при опоздании — с момента Вашего прихода.'
        : `По записи Ваша очередь наступает в назначенное время, а при опоздании более чем на ${minutes(grace)} — с момента Вашего прихода.`,
    withoutAppointment: (patience) =>
      patience === 0
        ? 'Без записи Ваша очередь наступает с момента Вашего прихода.'
        : `Без записи Ваша очередь наступает через ${minutes(patience)} после Вашего прихода или раньше, если больше ничья очередь не наступила.`,
    onlyAppointments: 'Здесь обслуживают только по записи.',

    connecting: 'Устанавливаем соединение …',
    unreachable: 'Сервер недоступен. Табло пробует снова и снова.',
    unknownOffice: 'Сервер не знает отделения, для которого настроено это табло.',
    refused: 'Сервер не даёт сведений. Табло запрашивает снова и снова.',
    stale: (time) => `Нет соединения. По состоянию на ${time}`,
    staleFor: (n) => `уже ${minutes(n)}`,

    turnOn: 'Включить звук',
    noVoice: (languages) => `На этом устройстве нет голоса для языков: ${languages}`,
  };
};
