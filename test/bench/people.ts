import type { Customer } from '@termin/sdk/contract';

export function customer(name: string): Customer {
  return {
    givenName: 'Erika',
    familyName: 'Mustermann',
    email: `${name}@example.org`,
    telephone: '0203 123456',
    street: 'Musterweg 1',
    postalCode: '47226',
    town: 'Duisburg',
  };
}
