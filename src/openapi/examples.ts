// One appointment from the search to its end: Monday, 9 March 2020, 08:00 in Duisburg. The tests walk through it.

export const services = [{ service: 'fuehrerschein', quantity: 1 }];
export const slot = {
  office: 'rheinhausen',
  start: '2020-03-12T09:52:00+01:00',
  end: '2020-03-12T10:04:00+01:00',
};
const laterSlot = {
  office: 'rheinhausen',
  start: '2020-03-12T10:04:00+01:00',
  end: '2020-03-12T10:16:00+01:00',
};

export const id = '6f1c2a34-5b7d-4e8f-9a0b-1c2d3e4f5a6b';

export const holdRequest = {
  id,
  secret: 'mF2y0a9cVqkq1JZp3rT8uWxL',
  office: slot.office,
  start: slot.start,
  services,
};

export const challenge = {
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    cost: 1000,
    data: { until: 1583738400000 },
    keyLength: 32,
    keyPrefix: '5b3c0f2f4a1d9d0c6a1be27d0f8c4e55',
    keySignature: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    nonce: '1f0c7a8e5d3b42960a1b2c3d4e5f6071',
    salt: '8c4e55d1f0b2a79361e0c5d4b3a29180',
  },
  signature: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
  expiresIn: 600,
};

export const hold = {
  ...slot,
  id,
  services,
  expiresAt: '2020-03-09T08:10:00+01:00',
  expiresIn: 600,
  extensionsLeft: 3,
};

export const bookingRequest = {
  hold: id,
  customer: {
    givenName: 'Erika',
    familyName: 'Mustermann',
    email: 'erika.mustermann@example.org',
    telephone: '0203 94000',
    street: 'Körnerplatz 1',
    postalCode: '47226',
    town: 'Duisburg',
  },
  consent: { version: '2020-03' },
};

export const booking = {
  ...slot,
  id,
  services,
  state: 'pending',
  number: '1112',
  confirmBy: '2020-03-09T09:00:00+01:00',
};

export const confirmed = { ...booking, state: 'confirmed', confirmBy: null };
export const rescheduleRequest = { office: laterSlot.office, start: laterSlot.start };
export const rescheduleElsewhere = {
  office: 'walsum',
  start: '2020-03-13T09:00:00+01:00',
  customer: { telephone: '0203 94000' },
  consent: { version: '2020-03' },
};
export const rescheduled = { ...confirmed, ...laterSlot };
export const cancelled = { ...rescheduled, state: 'cancelled' };
