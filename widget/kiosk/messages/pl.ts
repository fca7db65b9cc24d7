import type { Count } from '../../messages/count.ts';
import type { KioskMessages } from './de.ts';

export default (count: Count): KioskMessages => {
  const minutes = (n: number) =>
    count(n, { one: '# minutę', few: '# minuty', many: '# minut', other: '# minuty' });
  return {
    language: 'pl',
    direction: 'ltr',
    title: 'Zgłoszenie przybycia',
    clock: (time) => time,
    wait: 'Proszę chwilę zaczekać …',
    back: 'Wstecz',
    finish: 'Gotowe',
    again: 'Spróbuj ponownie',
    languages: 'Język',
    larger: 'Większe litery',
    contrast: 'Większy kontrast',
    disturbed: 'Zgłoszenie jest teraz niemożliwe. Proszę zwrócić się do pracowników.',

    start: {
      title: 'Dzień dobry. Czy mają Państwo umówioną wizytę?',
      yes: 'Mam umówioną wizytę',
      yesHelp: 'Zgłoszenie numerem lub kodem QR',
      no: 'Nie mam umówionej wizyty',
      noHelp: 'Pobranie numeru i oczekiwanie',
      waiting: (n) =>
        count(n, {
          one: 'Czeka # osoba.',
          few: 'Czekają # osoby.',
          many: 'Czeka # osób.',
          other: 'Czeka # osoby.',
        }),
      estimate: (n) => `Kto przyjdzie teraz, czeka około ${minutes(n)}.`,
    },

    number: {
      title: 'Jaki jest Państwa numer?',
      help: 'Jest w e-mailu dotyczącym wizyty.',
      scanner: 'Można też przyłożyć kod QR z e-maila do czytnika.',
      keys: 'Cyfry',
      entered: (digits) => `Wpisano: ${digits}`,
      erase: 'Usuń ostatnią cyfrę',
      tooShort: 'Numer ma co najmniej 4 cyfry.',
      checkIn: 'Zgłoś przybycie',
      camera: 'Pokaż kod QR kamerze',
    },

    camera: {
      title: 'Proszę trzymać kod QR przed kamerą.',
      help: 'Jest w e-mailu dotyczącym wizyty.',
      blocked: 'Kamera teraz nie działa. Proszę wpisać numer.',
      type: 'Wpisz numer',
    },

    matters: {
      title: 'W jakiej sprawie Państwo przychodzą?',
      help: 'Przy kilku sprawach proszę wybrać jedną. Pozostałe proszę podać przy okienku.',
      check: 'Czy to się zgadza?',
      quantity: 'Ile?',
      more: 'O jeden więcej',
      fewer: 'O jeden mniej',
      take: 'Pobierz numer',
    },

    arrived: {
      title: 'Dzień dobry. Zgłoszenie przyjęte.',
      number: 'Państwa numer',
      numberIs: (number) => `Państwa numer to ${number}.`,
      sit: 'Proszę usiąść. Tablica pokaże numer i okienko.',
      keep: 'Proszę zapamiętać numer albo zrobić zdjęcie.',
      next: 'Są Państwo następni.',
      ahead: (n) =>
        count(n, {
          one: 'Przed Państwem jest # osoba.',
          few: 'Przed Państwem są # osoby.',
          many: 'Przed Państwem jest # osób.',
          other: 'Przed Państwem jest # osoby.',
        }),
      estimate: (n) => `Czas oczekiwania: około ${minutes(n)}.`,
      print: 'Wydrukuj numer',
      called: (counter) => `Proszę teraz podejść do okienka ${counter}.`,
      calledTo: (place) => `Proszę teraz podejść tutaj: ${place}.`,
      calledHelp: (number) => `Numer ${number} został już wywołany.`,
      served: 'Ta wizyta jest już zakończona.',
      servedHelp: 'W razie innych spraw proszę zwrócić się do pracowników.',
    },

    refusals: {
      unknown: {
        title: 'Dziś nie znamy tego numeru.',
        help: 'Proszę sprawdzić w e-mailu numer, dzień i urząd. Być może wizyta nie jest jeszcze potwierdzona.',
      },
      otherDay: {
        title: 'Państwa wizyta jest w innym dniu.',
        help: 'Dzień i godzina są w e-mailu dotyczącym wizyty.',
      },
      otherOffice: {
        title: 'Państwa wizyta jest w innym urzędzie.',
        help: 'Adres jest w e-mailu dotyczącym wizyty.',
      },
      unconfirmed: {
        title: 'Państwa wizyta nie jest jeszcze potwierdzona.',
        help: 'Proszę potwierdzić ją linkiem z e-maila. Potem można zgłosić się tutaj.',
      },
      cancelled: {
        title: 'Ta wizyta została odwołana.',
        help: 'Jeśli to się nie zgadza, proszę zwrócić się do pracowników.',
      },
      lapsed: {
        title: 'Ta wizyta jest już nieważna.',
        help: 'Nie została potwierdzona na czas. Proszę zwrócić się do pracowników.',
      },
      tooEarly: {
        title: 'Jest jeszcze za wcześnie.',
        help: 'Proszę zgłosić się tutaj krótko przed wizytą.',
      },
      tooLate: {
        title: 'Na dziś jest już zamknięte.',
        help: 'Proszę umówić nową wizytę.',
      },
      missed: {
        title: 'Państwa numer został już wywołany.',
        help: 'Proszę zwrócić się do pracowników.',
      },
      noWalkIns: {
        title: 'Niestety potrzebna jest tu umówiona wizyta.',
        help: 'Proszę umówić wizytę.',
      },
      other: {
        title: 'Niestety nie jest to tutaj możliwe.',
        help: 'Proszę zwrócić się do pracowników.',
      },
    },
    earlyUntil: (time) => `Można zgłosić się tutaj od godziny ${time}.`,

    lost: {
      title: 'Połączenie jest zakłócone.',
      help: 'Nic nie przepadło. Proszę spróbować ponownie.',
    },

    idle: {
      title: 'Czy nadal Państwo tu są?',
      left: (n) =>
        count(n, {
          one: 'Za # sekundę ekran zacznie od nowa.',
          few: 'Za # sekundy ekran zacznie od nowa.',
          many: 'Za # sekund ekran zacznie od nowa.',
          other: 'Za # sekundy ekran zacznie od nowa.',
        }),
      more: 'Więcej czasu',
    },

    staff: {
      title: 'To urządzenie nie jest zalogowane.',
      citizens: 'Proszę zwrócić się do pracowników.',
      elsewhere: 'Ten dostęp nie dotyczy tego urzędu.',
      token: 'Klucz urządzenia',
      tokenHelp: 'Dla pracowników',
      unknown: 'Ten klucz jest nieznany.',
      logIn: 'Zaloguj urządzenie',
      provider: 'Zaloguj kontem urzędowym',
    },
  };
};
