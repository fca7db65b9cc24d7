import type { Count } from '../../messages/count.ts';
import type { DeskMessages } from './de.ts';

export default (count: Count): DeskMessages => {
  const minutes = (n: number) => count(n, { one: '# минута', few: '# минуты', other: '# минут' });
  const deeds = {
    call: (number: string) => `Вызвать номер ${number}`,
    arrive: 'Уже здесь',
    recall: 'Вызвать ещё раз',
    finish: 'Готово',
    noShow: 'Не пришёл',
    undo: 'Отменить действие',
    undoCall: (number: string) => `Отменить вызов ${number}`,
    undoEnd: (number: string) => `Вернуть ${number} к окну`,
  };
  const notDone = (what: string) => `Не получилось: ${what}`;
  const nobodyWaits = 'Сейчас никто не ждёт';

  return {
    language: 'ru',
    direction: 'ltr',
    title: 'Рабочее место',
    clock: (time) => `${time}`,
    minutes,
    counter: (name) => `Окно ${name}`,
    number: (number) => `Номер ${number}`,
    close: 'Закрыть',
    cancel: 'Отмена',
    retry: 'Повторить попытку',
    sending: 'Отправляется …',

    head: {
      language: 'Язык',
      moveAway: 'Сменить окно',
      loggedIn: (name) => `Вы вошли как: ${name}`,
      logOut: 'Выйти',
      notLoggedOut: 'Выйти не получилось. Вы ещё в системе. Попробуйте ещё раз.',
      keys: 'Клавиши',
      none: 'Соединение …',
      live: 'Соединено',
      stale: (time) => `Нет соединения. Состояние на ${time}`,
      lost: 'Нет соединения',
      unreachable: 'Сервер не отвечает. Попытки продолжаются сами.',
      unknownOffice: (office) => `Учреждения «${office}» нет. Сообщите, пожалуйста, в ИТ-службу.`,
    },

    login: {
      title: 'Пожалуйста, войдите',
      over: 'Ваш сеанс закончился',
      goesOn: 'Войдите снова. Тогда всё продолжится здесь.',
      logIn: 'Войти',
      token: 'Код доступа',
      help: 'Вы получили его от ИТ-службы.',
      missing: 'Введите, пожалуйста, код доступа.',
      wrong: 'Такого кода доступа нет. Проверьте его.',
      elsewhere: 'Здесь вы не можете работать',
      notHere:
        'С этим входом вы не можете никого вызывать в этом учреждении. Войдите иначе или спросите руководство.',
    },

    choice: {
      title: 'У какого окна вы работаете?',
      help: 'Это окно показывает табло.',
      unknown: (counter) => `Здесь такого нет: ${counter}`,
      busy: (number) => `сейчас номер ${number}`,
    },

    call: {
      title: 'У окна',
      next: 'Вызвать следующий номер',
      calling: 'Вызывается …',
      upNext: (number) => `Следующий: ${number}`,
      waiting: (n) => count(n, { one: 'ждёт # человек', few: 'ждут # человека', other: 'ждёт # человек' }),
      nobodyWaits,
      nobodyHere: 'У вашего окна никого нет.',
      calledAt: (time) => `Вызван в ${time}`,
      ago: (n) =>
        n === 0
          ? 'только что'
          : count(n, { one: '# минуту назад', few: '# минуты назад', other: '# минут назад' }),
      times: (n) => count(n, { one: 'вызван # раз', few: 'вызван # раза', other: 'вызван # раз' }),
      appointment: (start, end) => `Запись ${start} – ${end}`,
      duration: (planned) => `Запланировано: ${planned}`,
      bring: 'Принести с собой',
      colleagues: 'У других окон',
      since: (number, time) => `Номер ${number} с ${time}`,
    },

    deeds,

    offer: {
      title: (number) => `Номер ${number} ещё у вашего окна`,
      finish: 'Готово, затем вызвать',
      noShow: 'Не пришёл, затем вызвать',
    },

    done: {
      call: (number) => `Номер ${number} вызван.`,
      nobody: `${nobodyWaits}.`,
      arrive: (number) => `Номер ${number} отмечен: на месте.`,
      recall: (number) => `Номер ${number} вызван ещё раз.`,
      finish: (number) => `Номер ${number} завершён.`,
      noShow: (number) => `Номер ${number} отмечен: не пришёл.`,
      backHere: (number) => `Номер ${number} снова у вашего окна.`,
      waitsAgain: (number) => `Номер ${number} снова ждёт.`,
      expectedAgain: (number) => `Номер ${number} снова ожидается.`,
      arrived: (n) =>
        count(n, { one: 'Пришёл # человек.', few: 'Пришли # человека.', other: 'Пришло # человек.' }),
    },

    failed: {
      titles: {
        call: notDone('Вызвать'),
        arrive: notDone(deeds.arrive),
        recall: notDone(deeds.recall),
        finish: notDone(deeds.finish),
        noShow: notDone(deeds.noShow),
        undo: notDone(deeds.undo),
      },
      network: 'Сервер недоступен.',
      slow: 'Сервер слишком долго не отвечал.',
      busy: 'Слишком много запросов сразу. Подождите немного.',
      server: 'На сервере произошла ошибка.',
      loggedOut: 'Ваш сеанс закончился. Войдите и попробуйте ещё раз.',
      notAllowed: 'Этого вы не можете делать в этом учреждении.',
      again: 'Повторная попытка не повредит: всё произойдёт только один раз, даже если запрос уже дошёл.',
      alreadyCalled: (number) => `Номер ${number} уже вызван к другому окну.`,
      calledBy: (number, counter) => `Номер ${number} уже вызван: ${counter}.`,
      counterBusy: 'У вашего окна ещё кто-то есть. Сначала завершите.',
      gone: 'Этой записи больше нет: её отменили или перенесли.',
      unknownCounter: 'Этого окна больше нет. Выберите другое.',
      changed: 'Тем временем что-то изменилось. Посмотрите, пожалуйста, в список.',
      refused: 'Сервер отклонил запрос. Сообщите, пожалуйста, в ИТ-службу.',
    },

    people: {
      title: 'Сегодня',
      views: { waiting: 'Очередь', expected: 'Ожидаются', all: 'Весь день' },
      search: 'Искать номер или имя',
      found: (n) => count(n, { one: 'найдено #', other: 'найдено #' }),
      noneFound: 'Никто не найден. Поиск идёт за весь день.',
      nobody: {
        waiting: `${nobodyWaits}.`,
        expected: 'Больше никого не ждут.',
        all: 'Сегодня никто не записан.',
      },
      more: (n) => count(n, { one: 'и ещё # дело', few: 'и ещё # дела', other: 'и ещё # дел' }),
      walkIn: 'без записи',
      late: 'опоздание',
      expected: 'ожидается',
      silent: 'ещё не отметился',
      since: (time) => `ждёт с ${time}`,
      turn: (time) => `очередь с ${time}`,
      here: 'у вас',
      served: (time) => `завершено в ${time}`,
      noShow: 'не пришёл',
      left: (number, what) => `Номера ${number} больше нет в этом списке: ${what}.`,
    },

    keys: {
      title: 'Клавиши',
      on: 'Пользоваться клавишами',
      help: 'Они действуют везде, кроме полей ввода. Если вы диктуете, лучше их отключить.',
      search: 'Поиск',
      rows: 'Вверх и вниз по списку',
      open: 'Открыть и закрыть строку',
      show: 'Эта справка',
      escape: 'Закрыть, отмена',
    },
  };
};
