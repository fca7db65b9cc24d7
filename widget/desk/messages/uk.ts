import type { Count } from '../../messages/count.ts';
import type { DeskMessages } from './de.ts';

export default (count: Count): DeskMessages => {
  const minutes = (n: number) => count(n, { one: '# хвилина', few: '# хвилини', other: '# хвилин' });
  const deeds = {
    call: (number: string) => `Викликати номер ${number}`,
    arrive: 'Вже тут',
    recall: 'Викликати ще раз',
    finish: 'Готово',
    noShow: 'Не з’явився',
    undo: 'Скасувати дію',
    undoCall: (number: string) => `Скасувати виклик ${number}`,
    undoEnd: (number: string) => `Повернути ${number} до віконця`,
  };
  const notDone = (what: string) => `Не вдалося: ${what}`;
  const nobodyWaits = 'Зараз ніхто не чекає';

  return {
    language: 'uk',
    direction: 'ltr',
    title: 'Робоче місце',
    clock: (time) => `${time}`,
    minutes,
    counter: (name) => `Віконце ${name}`,
    number: (number) => `Номер ${number}`,
    close: 'Закрити',
    cancel: 'Відмінити',
    retry: 'Спробувати ще раз',
    sending: 'Надсилається …',

    head: {
      language: 'Мова',
      moveAway: 'Змінити віконце',
      loggedIn: (name) => `Увійшли як: ${name}`,
      logOut: 'Вийти',
      notLoggedOut: 'Не вдалося вийти. Ви ще в системі. Спробуйте ще раз.',
      keys: 'Клавіші',
      none: 'З’єднання …',
      live: 'З’єднано',
      stale: (time) => `Немає з’єднання. Стан на ${time}`,
      lost: 'Немає з’єднання',
      unreachable: 'Сервер не відповідає. Спроби тривають самі.',
      unknownOffice: (office) => `Установи «${office}» немає. Повідомте, будь ласка, ІТ-службу.`,
    },

    login: {
      title: 'Будь ласка, увійдіть',
      over: 'Ваш сеанс закінчився',
      goesOn: 'Увійдіть знову. Тоді все продовжиться тут.',
      logIn: 'Увійти',
      token: 'Код доступу',
      help: 'Ви отримали його від ІТ-служби.',
      missing: 'Введіть, будь ласка, код доступу.',
      wrong: 'Такого коду доступу немає. Перевірте його.',
      elsewhere: 'Тут ви не можете працювати',
      notHere:
        'З цим входом ви не можете нікого викликати в цій установі. Увійдіть інакше або запитайте керівництво.',
    },

    choice: {
      title: 'За яким віконцем ви працюєте?',
      help: 'Це віконце показує табло.',
      unknown: (counter) => `Тут такого немає: ${counter}`,
      busy: (number) => `зараз номер ${number}`,
    },

    call: {
      title: 'Біля віконця',
      next: 'Викликати наступний номер',
      calling: 'Викликається …',
      upNext: (number) => `Наступний: ${number}`,
      waiting: (n) => count(n, { one: 'чекає # людина', few: 'чекають # людини', other: 'чекає # людей' }),
      nobodyWaits,
      nobodyHere: 'Біля вашого віконця нікого немає.',
      calledAt: (time) => `Викликано о ${time}`,
      ago: (n) =>
        n === 0
          ? 'щойно'
          : count(n, { one: '# хвилину тому', few: '# хвилини тому', other: '# хвилин тому' }),
      times: (n) => count(n, { one: 'викликано # раз', few: 'викликано # рази', other: 'викликано # разів' }),
      appointment: (start, end) => `Запис ${start} – ${end}`,
      duration: (planned) => `Заплановано: ${planned}`,
      bring: 'Принести з собою',
      colleagues: 'Біля інших віконець',
      since: (number, time) => `Номер ${number} з ${time}`,
    },

    deeds,

    offer: {
      title: (number) => `Номер ${number} ще біля вашого віконця`,
      finish: 'Готово, потім викликати',
      noShow: 'Не з’явився, потім викликати',
    },

    done: {
      call: (number) => `Номер ${number} викликано.`,
      nobody: `${nobodyWaits}.`,
      arrive: (number) => `Номер ${number} позначено як присутній.`,
      recall: (number) => `Номер ${number} викликано ще раз.`,
      finish: (number) => `Номер ${number} завершено.`,
      noShow: (number) => `Номер ${number} позначено: не з’явився.`,
      backHere: (number) => `Номер ${number} знову біля вашого віконця.`,
      waitsAgain: (number) => `Номер ${number} знову чекає.`,
      expectedAgain: (number) => `Номер ${number} знову очікується.`,
      arrived: (n) =>
        count(n, { one: 'Прийшла # людина.', few: 'Прийшли # людини.', other: 'Прийшло # людей.' }),
    },

    failed: {
      titles: {
        call: notDone('Викликати'),
        arrive: notDone(deeds.arrive),
        recall: notDone(deeds.recall),
        finish: notDone(deeds.finish),
        noShow: notDone(deeds.noShow),
        undo: notDone(deeds.undo),
      },
      network: 'Сервер недоступний.',
      slow: 'Сервер надто довго не відповідав.',
      busy: 'Забагато запитів одночасно. Зачекайте хвильку.',
      server: 'На сервері сталася помилка.',
      loggedOut: 'Ваш сеанс закінчився. Увійдіть і спробуйте ще раз.',
      notAllowed: 'Цього ви не можете робити в цій установі.',
      again: 'Повторна спроба не зашкодить: усе станеться лише один раз, навіть якщо запит уже дійшов.',
      alreadyCalled: (number) => `Номер ${number} уже викликано до іншого віконця.`,
      calledBy: (number, counter) => `Номер ${number} уже викликано: ${counter}.`,
      counterBusy: 'Біля вашого віконця ще хтось є. Спершу завершіть.',
      gone: 'Цього запису вже немає: його скасували або перенесли.',
      unknownCounter: 'Цього віконця вже немає. Виберіть інше.',
      changed: 'Тим часом щось змінилося. Подивіться, будь ласка, у список.',
      refused: 'Сервер відхилив запит. Повідомте, будь ласка, ІТ-службу.',
    },

    people: {
      title: 'Сьогодні',
      views: { waiting: 'Черга', expected: 'Очікуються', all: 'Увесь день' },
      search: 'Шукати номер або ім’я',
      found: (n) => count(n, { one: 'знайдено #', other: 'знайдено #' }),
      noneFound: 'Нікого не знайдено. Пошук іде за весь день.',
      nobody: {
        waiting: `${nobodyWaits}.`,
        expected: 'Більше нікого не очікується.',
        all: 'Сьогодні ніхто не записаний.',
      },
      more: (n) => count(n, { one: 'і ще # справа', few: 'і ще # справи', other: 'і ще # справ' }),
      walkIn: 'без запису',
      late: 'запізнення',
      expected: 'очікується',
      silent: 'ще не зареєструвався',
      since: (time) => `чекає з ${time}`,
      turn: (time) => `черга з ${time}`,
      here: 'у вас',
      served: (time) => `завершено о ${time}`,
      noShow: 'не з’явився',
      left: (number, what) => `Номера ${number} вже немає в цьому списку: ${what}.`,
    },

    keys: {
      title: 'Клавіші',
      on: 'Користуватися клавішами',
      help: 'Вони діють скрізь, крім полів введення. Якщо ви диктуєте, краще їх вимкнути.',
      search: 'Пошук',
      rows: 'Угору й униз по списку',
      open: 'Відкрити й закрити рядок',
      show: 'Ця довідка',
      escape: 'Закрити, відмінити',
    },
  };
};
