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
