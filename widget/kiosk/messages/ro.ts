import type { Count } from '../../messages/count.ts';
import type { KioskMessages } from './de.ts';

export default (count: Count): KioskMessages => {
  const minutes = (n: number) => count(n, { one: '# minut', few: '# minute', other: '# de minute' });
  return {
    language: 'ro',
    direction: 'ltr',
    title: 'Înregistrare la sosire',
    clock: (time) => `ora ${time}`,
    wait: 'Un moment, vă rugăm …',
    back: 'Înapoi',
    finish: 'Gata',
    again: 'Încercați din nou',
    languages: 'Limba',
    larger: 'Litere mai mari',
    contrast: 'Contrast mai mare',
    disturbed: 'Înregistrarea nu funcționează acum. Vă rugăm să vă adresați personalului.',

    start: {
      title: 'Bună ziua. Aveți o programare?',
      yes: 'Am o programare',
      yesHelp: 'Înregistrare cu numărul de ordine sau codul QR',
      no: 'Nu am programare',
      noHelp: 'Luați un număr și așteptați',
      waiting: (n) =>
        count(n, {
          one: 'Așteaptă # persoană.',
          few: 'Așteaptă # persoane.',
          other: 'Așteaptă # de persoane.',
        }),
      estimate: (n) => `Cine vine acum așteaptă aproximativ ${minutes(n)}.`,
    },

    number: {
      title: 'Care este numărul dumneavoastră de ordine?',
      help: 'Este în e-mailul despre programare.',
      scanner: 'Sau țineți codul QR din e-mail la cititor.',
      keys: 'Cifre',
      entered: (digits) => `Introdus: ${digits}`,
      erase: 'Ștergeți ultima cifră',
      tooShort: 'Numărul de ordine are cel puțin 4 cifre.',
      checkIn: 'Mă înregistrez',
      camera: 'Arătați camerei codul QR',
    },

    camera: {
      title: 'Țineți codul QR în fața camerei.',
      help: 'Este în e-mailul despre programare.',
      blocked: 'Camera nu funcționează acum. Vă rugăm să introduceți numărul de ordine.',
      type: 'Introduceți numărul',
    },

    matters: {
      title: 'Despre ce este vorba?',
      help: 'Dacă aveți mai multe probleme, alegeți una. Pe celelalte le spuneți la ghișeu.',
      check: 'Este corect?',
      quantity: 'Câte?',
      more: 'Încă unul',
      fewer: 'Cu unul mai puțin',
      take: 'Luați un număr',
    },

    arrived: {
      title: 'Bună ziua. Sunteți înregistrat(ă).',
      number: 'Numărul dumneavoastră',
      numberIs: (number) => `Numărul dumneavoastră este ${number}.`,
      sit: 'Vă rugăm să luați loc. Panoul arată numărul și ghișeul.',
      keep: 'Vă rugăm să rețineți numărul sau să faceți o fotografie.',
      next: 'Urmați dumneavoastră.',
      ahead: (n) =>
        count(n, {
          one: 'Înaintea dumneavoastră este # persoană.',
          few: 'Înaintea dumneavoastră sunt # persoane.',
          other: 'Înaintea dumneavoastră sunt # de persoane.',
        }),
      estimate: (n) => `Așteptați aproximativ ${minutes(n)}.`,
      print: 'Tipăriți numărul',
      called: (counter) => `Mergeți acum la ghișeul ${counter}.`,
      calledTo: (place) => `Mergeți acum aici: ${place}.`,
      calledHelp: (number) => `Numărul ${number} a fost deja chemat.`,
      served: 'Această programare este deja încheiată.',
      servedHelp: 'Dacă mai aveți nevoie de ceva, adresați-vă personalului.',
    },

    refusals: {
      unknown: {
        title: 'Astăzi nu cunoaștem acest număr.',
        help: 'Verificați în e-mail numărul, ziua și biroul. Poate că programarea nu este încă confirmată.',
      },
      otherDay: {
        title: 'Programarea dumneavoastră este în altă zi.',
        help: 'Ziua și ora sunt în e-mailul despre programare.',
      },
      otherOffice: {
        title: 'Programarea dumneavoastră este la alt birou.',
        help: 'Adresa este în e-mailul despre programare.',
      },
      unconfirmed: {
        title: 'Programarea dumneavoastră nu este încă confirmată.',
        help: 'Confirmați-o cu linkul din e-mail. Apoi vă puteți înregistra aici.',
      },
      cancelled: {
        title: 'Această programare a fost anulată.',
        help: 'Dacă nu este corect, adresați-vă personalului.',
      },
      lapsed: {
        title: 'Această programare nu mai este valabilă.',
        help: 'Nu a fost confirmată la timp. Adresați-vă personalului.',
      },
      tooEarly: {
        title: 'Ați venit devreme.',
        help: 'Vă rugăm să vă înregistrați aici cu puțin timp înainte de programare.',
      },
      tooLate: {
        title: 'Pentru astăzi s-a închis.',
        help: 'Vă rugăm să faceți o nouă programare.',
      },
      missed: {
        title: 'Numărul dumneavoastră a fost deja chemat.',
        help: 'Adresați-vă personalului.',
      },
      noWalkIns: {
        title: 'Din păcate, aici aveți nevoie de programare.',
        help: 'Vă rugăm să faceți o programare.',
      },
      other: {
        title: 'Din păcate, aici nu este posibil.',
        help: 'Adresați-vă personalului.',
      },
    },
    earlyUntil: (time) => `Vă puteți înregistra aici de la ora ${time}.`,

    lost: {
      title: 'Conexiunea este întreruptă.',
      help: 'Nu s-a pierdut nimic. Vă rugăm să încercați din nou.',
    },

    idle: {
      title: 'Mai sunteți aici?',
      left: (n) =>
        count(n, {
          one: 'În # secundă ecranul o ia de la capăt.',
          few: 'În # secunde ecranul o ia de la capăt.',
          other: 'În # de secunde ecranul o ia de la capăt.',
        }),
      more: 'Mai mult timp',
    },

    staff: {
      title: 'Acest aparat nu este conectat.',
      citizens: 'Vă rugăm să vă adresați personalului.',
      elsewhere: 'Acest acces nu este pentru acest birou.',
      token: 'Cheia aparatului',
      tokenHelp: 'Pentru personal',
      unknown: 'Această cheie nu este cunoscută.',
      logIn: 'Conectați aparatul',
      provider: 'Conectare cu contul de serviciu',
    },
  };
};
