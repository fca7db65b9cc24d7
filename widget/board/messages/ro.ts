import type { Count } from '../../messages/count.ts';
import type { BoardMessages } from './de.ts';

export default (count: Count): BoardMessages => {
  const minutes = (n: number) => count(n, { one: '# minut', few: '# minute', other: '# de minute' });

  return {
    language: 'ro',
    direction: 'ltr',
    title: 'Tabelă de apel',

    number: 'Număr',
    counter: 'Ghișeu',
    counterNamed: (counter) => `Ghișeul ${counter}`,
    called: (number, place) => `Numărul ${number}, ${place}`,
    spoken: (digits, place) => `Numărul ${digits}. ${place}.`,
    digits: 'zero unu doi trei patru cinci șase șapte opt nouă',
    again: 'chemat din nou',
    recent: 'Ultimele numere chemate',

    nobodyYet: 'Încă nu a fost chemat nimeni.',
    nobodyYetHelp: 'Numărul dumneavoastră apare aici când vă vine rândul.',
    resting: 'Momentan nu este chemat nimeni.',

    waiting: (n) =>
      n === 0
        ? 'Momentan nu așteaptă nimeni.'
        : count(n, {
            one: 'Așteaptă # persoană.',
            few: 'Așteaptă # persoane.',
            other: 'Așteaptă # de persoane.',
          }),
    estimate: (n) =>
      n === 0 ? 'Cine vine acum intră imediat.' : `Cine vine acum așteaptă aproximativ ${minutes(n)}.`,
    checkIn: 'La sosire, vă rugăm să vă anunțați prezența.',
    withAppointment: (grace) =>
      grace === 0
        ? 'Cu programare, rândul vă vine la ora programată, iar dacă întârziați, din momentul sosirii.'
        : `Cu programare, rândul vă vine la ora programată, iar dacă întârziați mai mult de ${minutes(grace)}, din momentul sosirii.`,
    withoutAppointment: (patience) =>
      patience === 0
        ? 'Fără programare, rândul vă vine din momentul sosirii.'
        : `Fără programare, rândul vă vine la ${minutes(patience)} după sosire sau mai devreme, dacă nu este rândul altcuiva.`,
    onlyAppointments: 'Aici sunt primite numai persoanele cu programare.',

    connecting: 'Se stabilește conexiunea …',
    unreachable: 'Serverul nu poate fi contactat. Tabela încearcă în continuare.',
    unknownOffice: 'Serverul nu cunoaște biroul pentru care este configurată această tabelă.',
    refused: 'Serverul nu dă informații. Tabela întreabă în continuare.',
    stale: (time) => `Fără conexiune. Situația de la ora ${time}`,
    staleFor: (n) => `de ${minutes(n)}`,

    turnOn: 'Porniți sunetul',
    noVoice: (languages) => `Acest dispozitiv nu are voce pentru: ${languages}`,
  };
};
