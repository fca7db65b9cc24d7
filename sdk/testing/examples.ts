import { booking, customer, hold, id, secret, services, slot, slotsAnswer } from './answers.ts';

// One of everything on the wire, with each part that may be left out.

export const fullCustomer = {
  ...customer,
  telephone: '0203 94000',
  street: 'Körnerplatz 1',
  postalCode: '47226',
  town: 'Duisburg',
};

const { givenName: _g, familyName: _f, email: _e, ...addition } = fullCustomer;
const place = { latitude: 51.4, longitude: 6.7 };
const reason = 'Eine Meldung braucht einen eigenen Termin.';
const tags = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'h4', 'br'];
const text = [
  'Bringen Sie ',
  {
    tag: 'a',
    href: 'https://example.org/pass',
    children: tags.map((tag) => ({ tag, children: ['den Pass'] })),
  },
];

const office = {
  id: 'rheinhausen',
  name: 'Bürger-Service Rheinhausen',
  street: 'Körnerplatz 1',
  postalCode: '47226',
  town: 'Duisburg',
  telephone: '0203 94000',
  email: 'termin@example.org',
  geo: place,
  openingHours: ['Montag bis Freitag 8 bis 16 Uhr'],
  directions: 'Am Markt',
  fields: { telephone: 'optional', address: 'required' },
};

const service = {
  id: 'reisepass',
  category: 'pass',
  name: 'Reisepass',
  minutes: 12,
  minutesAt: [{ office: 'walsum', minutes: 15 }],
  maxQuantity: 5,
  offices: ['rheinhausen'],
  keywords: ['Ausweis'],
  popular: true,
  bring: ['Lichtbild'],
  notWith: [{ service: 'meldung', reason }],
  onlyWith: { services: ['personalausweis'], reason },
  info: {
    description: text,
    details: [{ label: 'Gebühr', text }],
    links: [{ label: 'Antrag', href: 'https://example.org/antrag' }],
  },
};

const day = {
  date: '2020-04-13',
  status: 'closed',
  free: 0,
  offices: ['rheinhausen'],
  reason: 'Ostermontag',
  opensAt: '2020-03-16T00:00:00+01:00',
};

const { opensAt } = day;

export const answerExamples = {
  offices: {
    city: {
      name: 'Stadt Duisburg',
      language: 'de',
      timeZone: 'Europe/Berlin',
      telephone: '115',
      privacy: { version: '1', text: 'Wir speichern …', href: 'https://example.org/datenschutz' },
      postalCodes: { '47226': place },
    },
    today: '2020-03-09',
    offices: [office],
    proofOfWork: true,
  },
  services: { categories: [{ id: 'pass', name: 'Pass- und Ausweiswesen' }], services: [service] },
  days: {
    minutes: 12,
    days: [day],
    nextFree: '2020-03-12',
    first: [{ office: 'rheinhausen', slot }],
    bookable: { from: '2020-03-09', to: '2020-04-06' },
  },
  slots: {
    ...slotsAnswer,
    offices: [{ office: 'rheinhausen', status: 'unreleased', reason: 'Ostermontag', opensAt, slots: [slot] }],
  },
  challenge: {
    parameters: {
      algorithm: 'PBKDF2/SHA-256',
      nonce: '00ff',
      salt: 'a1',
      cost: 5000,
      keyLength: 32,
      keyPrefix: '00',
    },
    signature: 'ab12',
    expiresIn: 600,
  },
  hold,
  booking,
  problem: {
    type: 'about:blank',
    title: 'Conflict',
    status: 409,
    detail: 'Somebody was quicker.',
    code: 'slot-taken',
    requestId: 'request-1',
    errors: [{ path: 'start', message: 'is gone' }],
    alternatives: [slot],
  },
};

export const requestExamples = {
  hold: {
    id,
    secret,
    office: 'rheinhausen',
    start: slot.start,
    services,
    offices: ['rheinhausen', 'walsum'],
    replaces: { id, secret },
    proof: 'cHJvb2Y'.repeat(8),
  },
  booking: { hold: id, customer: fullCustomer, consent: { version: '1' } },
  reschedule: {
    office: 'walsum',
    start: slot.start,
    customer: addition,
    consent: { version: '2' },
  },
};
