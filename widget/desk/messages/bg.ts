import type { Count } from '../../messages/count.ts';
import type { DeskMessages } from './de.ts';

export default (count: Count): DeskMessages => {
  const minutes = (n: number) => count(n, { one: '# минута', other: '# минути' });
  const deeds = {
    call: (number: string) => `Повикай номер ${number}`,
    arrive: 'Тук е',
    recall: 'Повикай отново',
    finish: 'Готово',
    noShow: 'Не се яви',
    undo: 'Върни назад',
    undoCall: (number: string) => `Оттегли повикването на ${number}`,
    undoEnd: (number: string) => `Върни ${number} на гишето`,
  };
  const notDone = (what: string) => `Не се получи: ${what}`;
  const nobodyWaits = 'В момента никой не чака';

  return {
    language: 'bg',
    direction: 'ltr',
    title: 'Работно място',
    clock: (time) => `${time} ч.`,
    minutes,
    counter: (name) => `Гише ${name}`,
    number: (number) => `Номер ${number}`,
    close: 'Затвори',
    cancel: 'Отказ',
    retry: 'Опитай отново',
    sending: 'Изпраща се …',

    head: {
      language: 'Език',
      moveAway: 'Смени гишето',
      loggedIn: (name) => `Влезли сте като: ${name}`,
      logOut: 'Изход',
      notLoggedOut: 'Излизането не се получи. Още сте в системата. Моля, опитайте отново.',
      keys: 'Клавиши',
      none: 'Свързване …',
      live: 'Свързано',
      stale: (time) => `Няма връзка. Състояние към ${time} ч.`,
      lost: 'Няма връзка',
      unreachable: 'Сървърът не отговаря. Опитите продължават сами.',
      unknownOffice: (office) => `Няма служба „${office}“. Моля, съобщете на ИТ отдела.`,
    },

    login: {
      title: 'Моля, влезте',
      over: 'Сесията ви изтече',
      goesOn: 'Влезте отново. После тук всичко продължава.',
      logIn: 'Вход',
      token: 'Код за достъп',
      help: 'Получили сте го от ИТ отдела.',
      missing: 'Моля, въведете кода си за достъп.',
      wrong: 'Няма такъв код за достъп. Моля, проверете го.',
      elsewhere: 'Тук не можете да работите',
      notHere:
        'С този вход не можете да викате никого в тази служба. Влезте по друг начин или попитайте ръководството.',
    },

    choice: {
      title: 'На кое гише работите?',
      help: 'Това гише показва таблото.',
      unknown: (counter) => `Тук няма такова гише: ${counter}`,
      busy: (number) => `сега номер ${number}`,
    },

    call: {
      title: 'На гишето',
      next: 'Повикай следващия номер',
      calling: 'Повиква се …',
      upNext: (number) => `Следващ: ${number}`,
      waiting: (n) => count(n, { one: 'чака # човек', other: 'чакат # души' }),
      nobodyWaits,
      nobodyHere: 'На вашето гише няма никого.',
      calledAt: (time) => `Повикан в ${time} ч.`,
      ago: (n) => (n === 0 ? 'току-що' : count(n, { one: 'преди # минута', other: 'преди # минути' })),
      times: (n) => count(n, { one: 'повикан # път', other: 'повикан # пъти' }),
      appointment: (start, end) => `Час ${start} – ${end}`,
      duration: (planned) => `Предвидени: ${planned}`,
      bring: 'Да се донесе',
      colleagues: 'На други гишета',
      since: (number, time) => `Номер ${number} от ${time} ч.`,
    },

    deeds,

    offer: {
      title: (number) => `Номер ${number} е още на вашето гише`,
      finish: 'Готово, после повикай',
      noShow: 'Не се яви, после повикай',
    },

    done: {
      call: (number) => `Номер ${number} е повикан.`,
      nobody: `${nobodyWaits}.`,
      arrive: (number) => `Номер ${number} е отбелязан като дошъл.`,
      recall: (number) => `Номер ${number} е повикан отново.`,
      finish: (number) => `Номер ${number} е готов.`,
      noShow: (number) => `Номер ${number} е отбелязан като неявил се.`,
      backHere: (number) => `Номер ${number} е отново на вашето гише.`,
      waitsAgain: (number) => `Номер ${number} отново чака.`,
      expectedAgain: (number) => `Номер ${number} отново се очаква.`,
      arrived: (n) => count(n, { one: 'Дойде # човек.', other: 'Дойдоха # души.' }),
    },

    failed: {
      titles: {
        call: notDone('Повикай'),
        arrive: notDone(deeds.arrive),
        recall: notDone(deeds.recall),
        finish: notDone(deeds.finish),
        noShow: notDone(deeds.noShow),
        undo: notDone(deeds.undo),
      },
      network: 'Сървърът е недостъпен.',
      slow: 'Сървърът твърде дълго не отговори.',
      busy: 'Твърде много заявки наведнъж. Моля, изчакайте малко.',
      server: 'На сървъра възникна грешка.',
      loggedOut: 'Сесията ви изтече. Влезте и после опитайте отново.',
      notAllowed: 'Не можете да правите това в тази служба.',
      again: 'Нов опит не вреди: случва се само веднъж, дори ако вече е пристигнало.',
      alreadyCalled: (number) => `Номер ${number} вече е повикан на друго гише.`,
      calledBy: (number, counter) => `Номер ${number} вече е повикан: ${counter}.`,
      counterBusy: 'На вашето гише още има някого. Първо приключете.',
      gone: 'Този час вече го няма: отменен е или е преместен.',
      unknownCounter: 'Това гише вече го няма. Моля, изберете друго.',
      changed: 'Междувременно нещо се промени. Моля, вижте в списъка.',
      refused: 'Сървърът отказа. Моля, съобщете на ИТ отдела.',
    },

    people: {
      title: 'Днес',
      views: { waiting: 'Опашка', expected: 'Очаквани', all: 'Целият ден' },
      search: 'Търси номер или име',
      found: (n) => count(n, { one: 'намерен #', other: 'намерени #' }),
      noneFound: 'Никой не е намерен. Търси се в целия ден.',
      nobody: {
        waiting: `${nobodyWaits}.`,
        expected: 'Никой повече не се очаква.',
        all: 'Днес няма записани хора.',
      },
      more: (n) => count(n, { one: 'и още # въпрос', other: 'и още # въпроса' }),
      walkIn: 'без записан час',
      late: 'закъснение',
      expected: 'очаква се',
      silent: 'още не се е обадил',
      since: (time) => `чака от ${time} ч.`,
      turn: (time) => `ред от ${time} ч.`,
      here: 'при вас',
      served: (time) => `готово в ${time} ч.`,
      noShow: 'не се яви',
      left: (number, what) => `Номер ${number} вече не е в този списък: ${what}.`,
    },

    keys: {
      title: 'Клавиши',
      on: 'Ползвай клавиши',
      help: 'Действат навсякъде освен в полетата за писане. Ако диктувате, по-добре ги изключете.',
      search: 'Търсене',
      rows: 'Нагоре и надолу в списъка',
      open: 'Отвори и затвори ред',
      show: 'Тази помощ',
      escape: 'Затвори, отказ',
    },
  };
};
