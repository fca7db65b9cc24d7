import { id, services, slot } from './examples.ts';

// The day of the appointment of `examples.ts`, at Rheinhausen, counter 6.

const { office } = slot;
const day = '2020-03-12';
const call = { number: '1112', counter: '6', at: '2020-03-12T09:52:00+01:00', again: false };
const rule = { code: 'by-turn', checkIn: 'optional', grace: 5, walkIns: true, walkInPatience: 30 };

export const staffCall = { id: '0b7f6f36-9a3d-4b5e-8f1c-2d4e6a8c0b1d', counter: '6' };
export const visitRequest = { id: 'd3f0a7c2-5e14-4c6b-9a8d-7b6c5d4e3f2a' };
export const walkInRequest = { id: '4a1e9c3b-7d52-4f80-b6a4-1c2d3e4f5a6b', services };

export const board = {
  office,
  day,
  at: '2020-03-12T09:52:00+01:00',
  calls: [call],
  waiting: 0,
  estimate: 0,
  rule,
};

export const place = {
  ...{ id, office, day, number: '1112', state: 'waiting', place: 1, ahead: 0 },
  at: '2020-03-12T09:40:00+01:00',
  estimate: null,
  counter: null,
  calledAt: null,
  checkIn: { from: '2020-03-12T09:22:00+01:00', until: '2020-03-12T18:00:00+01:00' },
};

export const walkInPlace = { ...place, id: walkInRequest.id, number: '1739', checkIn: null };

export const deskVisit = {
  ...{ id, kind: 'appointment', number: '1112', state: 'called', name: 'Erika Mustermann' },
  start: slot.start,
  end: slot.end,
  matters: [
    {
      service: 'fuehrerschein',
      name: 'Führerscheinanträge (Erstantrag, Erweiterung, Verlängerung, Wiedererteilung)',
      quantity: 1,
    },
  ],
  minutes: 12,
  bring: ['Personalausweis oder Reisepass', 'Biometrisches Passfoto'],
  arrivedAt: '2020-03-12T09:40:00+01:00',
  turnAt: null,
  counter: '6',
  calledAt: call.at,
  calls: 1,
  finishedAt: null,
};

export const deskDay = {
  office,
  day,
  at: call.at,
  counters: ['1', '2', '3', '4', '5', '6'],
  rule,
  visits: [deskVisit],
  queue: [],
};

export const dayLog = {
  office,
  day,
  entries: [{ at: call.at, actor: 'Schalter 6', kind: 'call', visit: id, number: '1112', counter: '6' }],
};

export const staffAnswer = {
  name: 'Schalter 6',
  roles: [{ office, role: 'desk' }],
  login: null,
  logout: null,
};
