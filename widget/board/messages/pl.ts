import type { Count } from '../../messages/count.ts';
import type { BoardMessages } from './de.ts';

/** Nobody is addressed by a gender. */
export default (count: Count): BoardMessages => {
  const minutes = (n: number) => count(n, { one: '# minutę', few: '# minuty', other: '# minut' });

  return {
    language: 'pl',
    direction: 'ltr',
    title: 'Tablica wezwań',

    number: 'Numer',
    counter: 'Stanowisko',
    counterNamed: (counter) => `Stanowisko ${counter}`,
    called: (number, place) => `Numer ${number}, ${place}`,
    spoken: (digits, place) => `Numer ${digits}. ${place}.`,
    digits: 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
    again: 'ponowne wezwanie',
    recent: 'Ostatnio wezwane numery',

    nobodyYet: 'Nikt nie został jeszcze wezwany.',
    nobodyYetHelp: 'Numer pojawi się tutaj, gdy przyjdzie jego kolej.',
    resting: 'W tej chwili nikt nie jest wzywany.',

    waiting: (n) =>
      n === 0
        ? 'W tej chwili nikt nie czeka.'
        : count(n, { one: 'Czeka # osoba.', few: 'Czekają # osoby.', other: 'Czeka # osób.' }),
    estimate: (n) =>
      n === 0
        ? 'Kto przyjdzie teraz, wejdzie od razu.'
        : `Kto przyjdzie teraz, poczeka około ${count(n, { one: '# minuty', other: '# minut' })}.`,
    checkIn: 'Po przyjściu prosimy zgłosić swoją obecność.',
    withAppointment: (grace) =>
      grace === 0
        ? 'Z terminem: kolej przypada o umówionej godzinie, a w razie spóźnienia od chwili przyjścia.'
        : `Z terminem: kolej przypada o umówionej godzinie, a w razie spóźnienia o ponad ${minutes(grace)} od chwili przyjścia.`,
    withoutAppointment: (patience) =>
      patience === 0
        ? 'Bez terminu: kolej przypada od chwili przyjścia.'
        : `Bez terminu: kolej przypada ${minutes(patience)} po przyjściu, a wcześniej, jeśli nie przypada na nikogo innego.`,
    onlyAppointments: 'Obsługujemy tutaj tylko osoby z umówionym terminem.',

    connecting: 'Trwa łączenie …',
    unreachable: 'Serwer jest nieosiągalny. Tablica ponawia próby.',
    unknownOffice: 'Serwer nie zna placówki, dla której ustawiono tę tablicę.',
    refused: 'Serwer nie udziela informacji. Tablica ponawia pytania.',
    stale: (time) => `Brak połączenia. Stan na godz. ${time}`,
    staleFor: (n) => `od ${count(n, { one: '# minuty', other: '# minut' })}`,

    turnOn: 'Włącz dźwięk',
    noVoice: (languages) => `To urządzenie nie ma głosu dla języków: ${languages}`,
  };
};
