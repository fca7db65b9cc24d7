// Answers of the API as they are in the contract, for requests about one appointment.

export const services = [{ service: 'fuehrerschein', quantity: 1 }];
export const id = '0b5f7a53-8d4b-4a37-9f0e-2f6c1c0f4d11';
export const secret = 'c2VjcmV0LXNlY3JldC1zZWNyZXQ';
export const wish = { services, offices: ['rheinhausen'] };
export const slot = {
  office: 'rheinhausen',
  start: '2020-03-12T09:52:00+01:00',
  end: '2020-03-12T10:04:00+01:00',
};

export const slotsAnswer = {
  date: '2020-03-12',
  minutes: 12,
  offices: [{ office: 'rheinhausen', status: 'free', reason: null, opensAt: null, slots: [slot] }],
};

export const hold = {
  ...slot,
  id,
  services,
  expiresAt: '2020-03-09T08:10:00+01:00',
  expiresIn: 600,
  extensionsLeft: 2,
};

export const booking = {
  ...slot,
  id,
  services,
  state: 'pending',
  number: '1112',
  confirmBy: '2020-03-09T09:00:00+01:00',
};

export const customer = {
  givenName: 'Erika',
  familyName: 'Mustermann',
  email: 'erika.mustermann@example.org',
};
