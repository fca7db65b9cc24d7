import type { Count } from '../../messages/count.ts';
import type { DeskMessages } from './de.ts';

export default (count: Count): DeskMessages => {
  const minutes = (n: number) => count(n, { one: '# minuta', few: '# minuty', other: '# minut' });
  const deeds = {
    call: (number: string) => `Wezwij numer ${number}`,
    arrive: 'Jest na miejscu',
    recall: 'Wezwij ponownie',
    finish: 'Gotowe',
    noShow: 'Nie przyszedł',
    undo: 'Cofnij',
    undoCall: (number: string) => `Cofnij wezwanie ${number}`,
    undoEnd: (number: string) => `Przywróć ${number} do stanowiska`,
  };
  const notDone = (what: string) => `Nie udało się: ${what}`;
  const nobodyWaits = 'Nikt teraz nie czeka';

  return {
    language: 'pl',
    direction: 'ltr',
    title: 'Stanowisko pracy',
    clock: (time) => `godz. ${time}`,
    minutes,
    counter: (name) => `Stanowisko ${name}`,
    number: (number) => `Numer ${number}`,
    close: 'Zamknij',
    cancel: 'Anuluj',
    retry: 'Spróbuj ponownie',
    sending: 'Wysyłanie …',

    head: {
      language: 'Język',
      moveAway: 'Zmień stanowisko',
      loggedIn: (name) => `Zalogowano: ${name}`,
      logOut: 'Wyloguj się',
      notLoggedOut: 'Nie udało się wylogować. Nadal jesteś w systemie. Spróbuj ponownie.',
      keys: 'Klawisze',
      none: 'Łączenie …',
      live: 'Połączono',
      stale: (time) => `Brak połączenia. Stan z godz. ${time}`,
      lost: 'Brak połączenia',
      unreachable: 'Serwer nie odpowiada. Próby trwają same.',
      unknownOffice: (office) => `Nie ma urzędu „${office}”. Proszę zgłosić to działowi IT.`,
    },

    login: {
      title: 'Proszę się zalogować',
      over: 'Twoja sesja wygasła',
      goesOn: 'Zaloguj się ponownie. Potem wszystko toczy się tutaj dalej.',
      logIn: 'Zaloguj się',
      token: 'Kod dostępu',
      help: 'Masz go od działu IT.',
      missing: 'Proszę podać kod dostępu.',
      wrong: 'Nie ma takiego kodu dostępu. Proszę go sprawdzić.',
      elsewhere: 'Nie możesz tu pracować',
      notHere:
        'Z tym logowaniem nie możesz nikogo wezwać w tym urzędzie. Zaloguj się inaczej albo zapytaj kierownictwo.',
    },

    choice: {
      title: 'Przy którym stanowisku pracujesz?',
      help: 'To stanowisko pokazuje tablica.',
      unknown: (counter) => `Tego tu nie ma: ${counter}`,
      busy: (number) => `teraz numer ${number}`,
    },

    call: {
      title: 'Przy stanowisku',
      next: 'Wezwij następny numer',
      calling: 'Wzywanie …',
      upNext: (number) => `Następny: ${number}`,
      waiting: (n) => count(n, { one: 'czeka # osoba', few: 'czekają # osoby', other: 'czeka # osób' }),
      nobodyWaits,
      nobodyHere: 'Przy Twoim stanowisku nikogo nie ma.',
      calledAt: (time) => `Wezwano o ${time}`,
      ago: (n) =>
        n === 0
          ? 'przed chwilą'
          : count(n, { one: '# minutę temu', few: '# minuty temu', other: '# minut temu' }),
      times: (n) => count(n, { one: 'wezwano # raz', other: 'wezwano # razy' }),
      appointment: (start, end) => `Wizyta ${start} – ${end}`,
      duration: (planned) => `Przewidziano: ${planned}`,
      bring: 'Do przyniesienia',
      colleagues: 'Przy innych stanowiskach',
      since: (number, time) => `Numer ${number} od ${time}`,
    },

    deeds,

    offer: {
      title: (number) => `Numer ${number} jest jeszcze przy Twoim stanowisku`,
      finish: 'Gotowe, potem wezwij',
      noShow: 'Nie przyszedł, potem wezwij',
    },

    done: {
      call: (number) => `Wezwano numer ${number}.`,
      nobody: `${nobodyWaits}.`,
      arrive: (number) => `Zapisano, że numer ${number} jest na miejscu.`,
      recall: (number) => `Ponownie wezwano numer ${number}.`,
      finish: (number) => `Numer ${number} jest gotowy.`,
      noShow: (number) => `Zapisano, że numer ${number} nie przyszedł.`,
      backHere: (number) => `Numer ${number} jest znów przy Twoim stanowisku.`,
      waitsAgain: (number) => `Numer ${number} znów czeka.`,
      expectedAgain: (number) => `Numer ${number} jest znów oczekiwany.`,
      arrived: (n) =>
        count(n, { one: 'Przyszła # osoba.', few: 'Przyszły # osoby.', other: 'Przyszło # osób.' }),
    },

    failed: {
      titles: {
        call: notDone('Wezwij'),
        arrive: notDone(deeds.arrive),
        recall: notDone(deeds.recall),
        finish: notDone(deeds.finish),
        noShow: notDone(deeds.noShow),
        undo: notDone(deeds.undo),
      },
      network: 'Nie można połączyć się z serwerem.',
      slow: 'Serwer zbyt długo nie odpowiadał.',
      busy: 'Zbyt wiele zapytań naraz. Proszę chwilę poczekać.',
      server: 'Na serwerze wystąpił błąd.',
      loggedOut: 'Twoja sesja wygasła. Zaloguj się, a potem spróbuj ponownie.',
      notAllowed: 'Tego nie możesz robić w tym urzędzie.',
      again: 'Ponowna próba nie zaszkodzi: stanie się to tylko raz, nawet jeśli już dotarło.',
      alreadyCalled: (number) => `Numer ${number} został już wezwany do innego stanowiska.`,
      calledBy: (number, counter) => `Numer ${number} został już wezwany: ${counter}.`,
      counterBusy: 'Przy Twoim stanowisku ktoś jeszcze jest. Najpierw zakończ.',
      gone: 'Tej wizyty już nie ma: odwołano ją albo przełożono.',
      unknownCounter: 'Tego stanowiska już nie ma. Proszę wybrać inne.',
      changed: 'W międzyczasie coś się zmieniło. Proszę spojrzeć na listę.',
      refused: 'Serwer odmówił. Proszę zgłosić to działowi IT.',
    },

    people: {
      title: 'Dzisiaj',
      views: { waiting: 'Kolejka', expected: 'Oczekiwani', all: 'Cały dzień' },
      search: 'Szukaj numeru lub nazwiska',
      found: (n) => count(n, { one: 'znaleziono #', other: 'znaleziono #' }),
      noneFound: 'Nikogo nie znaleziono. Szukanie obejmuje cały dzień.',
      nobody: {
        waiting: `${nobodyWaits}.`,
        expected: 'Nikt więcej nie jest oczekiwany.',
        all: 'Nikt nie jest dziś umówiony.',
      },
      more: (n) =>
        count(n, { one: 'i jeszcze # sprawa', few: 'i jeszcze # sprawy', other: 'i jeszcze # spraw' }),
      walkIn: 'bez wizyty',
      late: 'spóźnienie',
      expected: 'oczekiwana wizyta',
      silent: 'jeszcze bez zgłoszenia',
      since: (time) => `czeka od ${time}`,
      turn: (time) => `kolej od ${time}`,
      here: 'u Ciebie',
      served: (time) => `gotowe o ${time}`,
      noShow: 'nie przyszedł',
      left: (number, what) => `Numeru ${number} nie ma już na tej liście: ${what}.`,
    },

    keys: {
      title: 'Klawisze',
      on: 'Używaj klawiszy',
      help: 'Działają wszędzie poza polami tekstowymi. Kto dyktuje, lepiej niech je wyłączy.',
      search: 'Szukaj',
      rows: 'W górę i w dół listy',
      open: 'Otwórz i zamknij wiersz',
      show: 'Ta pomoc',
      escape: 'Zamknij, anuluj',
    },
  };
};
