import type { Count } from '../../messages/count.ts';
import type { DeskMessages } from './de.ts';

export default (count: Count): DeskMessages => {
  const minutes = (n: number) => count(n, { one: '# minut', few: '# minute', other: '# de minute' });
  const deeds = {
    call: (number: string) => `Cheamă numărul ${number}`,
    arrive: 'A sosit',
    recall: 'Cheamă din nou',
    finish: 'Gata',
    noShow: 'Nu a venit',
    undo: 'Anulează ultimul pas',
    undoCall: (number: string) => `Retrage chemarea ${number}`,
    undoEnd: (number: string) => `Readu ${number} la ghișeu`,
  };
  const notDone = (what: string) => `Nu a reușit: ${what}`;
  const nobodyWaits = 'Acum nu așteaptă nimeni';

  return {
    language: 'ro',
    direction: 'ltr',
    title: 'Loc de muncă',
    clock: (time) => `ora ${time}`,
    minutes,
    counter: (name) => `Ghișeul ${name}`,
    number: (number) => `Numărul ${number}`,
    close: 'Închide',
    cancel: 'Renunță',
    retry: 'Încearcă din nou',
    sending: 'Se trimite …',

    head: {
      language: 'Limba',
      moveAway: 'Schimbă ghișeul',
      loggedIn: (name) => `Autentificat: ${name}`,
      logOut: 'Ieși din cont',
      notLoggedOut: 'Ieșirea din cont nu a reușit. Sunteți încă autentificat. Încercați din nou.',
      keys: 'Taste',
      none: 'Se conectează …',
      live: 'Conectat',
      stale: (time) => `Fără conexiune. Situația de la ora ${time}`,
      lost: 'Fără conexiune',
      unreachable: 'Serverul nu răspunde. Se încearcă mai departe de la sine.',
      unknownOffice: (office) => `Biroul „${office}” nu există. Anunțați vă rugăm departamentul IT.`,
    },

    login: {
      title: 'Vă rugăm să vă autentificați',
      over: 'Sesiunea dumneavoastră a expirat',
      goesOn: 'Autentificați-vă din nou. Apoi totul continuă aici.',
      logIn: 'Autentificare',
      token: 'Cod de acces',
      help: 'L-ați primit de la departamentul IT.',
      missing: 'Introduceți vă rugăm codul de acces.',
      wrong: 'Acest cod de acces nu există. Verificați-l vă rugăm.',
      elsewhere: 'Nu puteți lucra aici',
      notHere:
        'Cu această autentificare nu puteți chema pe nimeni la acest birou. Autentificați-vă altfel sau întrebați conducerea.',
    },

    choice: {
      title: 'La care ghișeu lucrați?',
      help: 'Acest ghișeu apare pe panou.',
      unknown: (counter) => `Aici nu există: ${counter}`,
      busy: (number) => `acum numărul ${number}`,
    },

    call: {
      title: 'La ghișeu',
      next: 'Cheamă numărul următor',
      calling: 'Se cheamă …',
      upNext: (number) => `Urmează: ${number}`,
      waiting: (n) =>
        count(n, { one: 'o persoană așteaptă', few: '# persoane așteaptă', other: '# de persoane așteaptă' }),
      nobodyWaits,
      nobodyHere: 'Nu este nimeni la ghișeul dumneavoastră.',
      calledAt: (time) => `Chemat la ora ${time}`,
      ago: (n) =>
        n === 0
          ? 'chiar acum'
          : count(n, { one: 'acum # minut', few: 'acum # minute', other: 'acum # de minute' }),
      times: (n) => count(n, { one: 'chemat o dată', few: 'chemat de # ori', other: 'chemat de # de ori' }),
      appointment: (start, end) => `Programare ${start} – ${end}`,
      duration: (planned) => `Durată prevăzută: ${planned}`,
      bring: 'De adus',
      colleagues: 'La alte ghișee',
      since: (number, time) => `Numărul ${number} de la ora ${time}`,
    },

    deeds,

    offer: {
      title: (number) => `Numărul ${number} este încă la ghișeul dumneavoastră`,
      finish: 'Gata, apoi cheamă',
      noShow: 'Nu a venit, apoi cheamă',
    },

    done: {
      call: (number) => `Numărul ${number} a fost chemat.`,
      nobody: `${nobodyWaits}.`,
      arrive: (number) => `Numărul ${number} este notat ca sosit.`,
      recall: (number) => `Numărul ${number} a fost chemat din nou.`,
      finish: (number) => `Numărul ${number} este gata.`,
      noShow: (number) => `Numărul ${number} este notat ca absent.`,
      backHere: (number) => `Numărul ${number} este din nou la ghișeul dumneavoastră.`,
      waitsAgain: (number) => `Numărul ${number} așteaptă din nou.`,
      expectedAgain: (number) => `Numărul ${number} este din nou așteptat.`,
      arrived: (n) =>
        count(n, {
          one: 'A sosit o persoană.',
          few: 'Au sosit # persoane.',
          other: 'Au sosit # de persoane.',
        }),
    },

    failed: {
      titles: {
        call: notDone('Cheamă'),
        arrive: notDone(deeds.arrive),
        recall: notDone(deeds.recall),
        finish: notDone(deeds.finish),
        noShow: notDone(deeds.noShow),
        undo: notDone(deeds.undo),
      },
      network: 'Serverul nu poate fi contactat.',
      slow: 'Serverul nu a răspuns de prea mult timp.',
      busy: 'Prea multe cereri deodată. Așteptați o clipă.',
      server: 'A apărut o eroare pe server.',
      loggedOut: 'Sesiunea dumneavoastră a expirat. Autentificați-vă, apoi încercați din nou.',
      notAllowed: 'Nu aveți voie să faceți aceasta la acest birou.',
      again: 'O nouă încercare nu strică: se întâmplă o singură dată, chiar dacă ajunsese deja.',
      alreadyCalled: (number) => `Numărul ${number} a fost deja chemat la alt ghișeu.`,
      calledBy: (number, counter) => `Numărul ${number} a fost deja chemat: ${counter}.`,
      counterBusy: 'La ghișeul dumneavoastră mai este cineva. Încheiați mai întâi.',
      gone: 'Această programare nu mai există: a fost anulată sau mutată.',
      unknownCounter: 'Acest ghișeu nu mai există. Alegeți altul.',
      changed: 'Între timp s-a schimbat ceva. Uitați-vă vă rugăm în listă.',
      refused: 'Serverul a refuzat. Anunțați vă rugăm departamentul IT.',
    },

    people: {
      title: 'Astăzi',
      views: { waiting: 'La rând', expected: 'Așteptați', all: 'Toată ziua' },
      search: 'Caută număr sau nume',
      found: (n) => count(n, { one: '# găsit', few: '# găsiți', other: '# găsiți' }),
      noneFound: 'Nu s-a găsit nimeni. Se caută în toată ziua.',
      nobody: {
        waiting: `${nobodyWaits}.`,
        expected: 'Nu mai este așteptat nimeni.',
        all: 'Astăzi nu este programat nimeni.',
      },
      more: (n) =>
        count(n, { one: 'și încă o problemă', few: 'și încă # probleme', other: 'și încă # de probleme' }),
      walkIn: 'fără programare',
      late: 'întârziat',
      expected: 'așteptat',
      silent: 'nu și-a anunțat sosirea',
      since: (time) => `așteaptă de la ora ${time}`,
      turn: (time) => `la rând de la ora ${time}`,
      here: 'la dumneavoastră',
      served: (time) => `gata la ora ${time}`,
      noShow: 'nu a venit',
      left: (number, what) => `Numărul ${number} nu mai este în această listă: ${what}.`,
    },

    keys: {
      title: 'Taste',
      on: 'Folosește taste',
      help: 'Funcționează peste tot, în afară de câmpurile de text. Dacă dictați, mai bine le opriți.',
      search: 'Caută',
      rows: 'În sus și în jos în listă',
      open: 'Deschide și închide rândul',
      show: 'Acest ajutor',
      escape: 'Închide, renunță',
    },
  };
};
