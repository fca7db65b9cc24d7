import * as z from 'zod/mini';
import { about, count, Formatted, Id, Text } from './kinds.ts';

export const Category = z.strictObject({
  id: Id.check(about('Short name: a-z, 0-9 and hyphens.', { examples: ['pass'] })),
  name: Text.check(about('Name.', { examples: ['Pass- und Ausweiswesen'] })),
});

const minutes = count(1, 480);
const reason = Text.check(
  about('What citizens read.', { examples: ['Buchen Sie dafür bitte einen eigenen Termin.'] }),
);

const Info = z.strictObject({
  description: z.exactOptional(Formatted.check(about('What it is about. Formatted text.'))),
  details: z._default(
    z
      .array(
        z.strictObject({
          label: Text.check(about('Heading.', { examples: ['Gebühren'] })),
          text: Formatted.check(about('Formatted text.', { examples: ['37,00 Euro'] })),
        }),
      )
      .check(about('Fees, deadlines, who has to come, in this order.')),
    [],
  ),
  links: z._default(
    z
      .array(
        z.strictObject({
          label: Text.check(about('Words of the link.')),
          href: z
            .url({
              protocol: /^(https?|mailto|tel)$/,
              error: 'must be an address with https:, mailto: or tel:',
            })
            .check(about('Address with https:, mailto: or tel:.')),
        }),
      )
      .check(about('Links and downloads.')),
    [],
  ),
});

export const Service = z.strictObject({
  id: Id.check(
    about('Short name in addresses: a-z, 0-9 and hyphens. Keep it: bookings refer to it.', {
      examples: ['reisepass'],
    }),
  ),
  name: Text.check(about('Name.', { examples: ['Reisepass beantragen'] })),
  category: Id.check(about('Id of its category.', { examples: ['pass'] })),
  minutes: minutes.check(about('How long one takes, in minutes.', { examples: [16] })),
  minutesAt: z.exactOptional(
    z
      .array(
        z.strictObject({
          office: Id.check(about('Id of the office.')),
          minutes: minutes.check(about('How long one takes there.')),
        }),
      )
      .check(about('Offices at which one takes another time.')),
  ),
  maxQuantity: z._default(
    count(1, 20).check(about('How many of it one appointment may hold, as the passports of a family.')),
    1,
  ),
  offices: z.exactOptional(
    z
      .array(Id)
      .check(
        about('Ids of the offices that offer it; all of them when left out.', { examples: [['rathaus']] }),
      ),
  ),
  keywords: z._default(z.array(Text).check(about('Further words that people search for.')), []),
  popular: z._default(z.boolean().check(about('Often chosen; shown first.')), false),
  bring: z._default(z.array(Text).check(about('What to bring, one entry a paper.')), []),
  notWith: z._default(
    z
      .array(z.strictObject({ service: Id.check(about('Id of the other service.')), reason }))
      .check(about('Services it can’t share an appointment with.')),
    [],
  ),
  onlyWith: z.exactOptional(
    z
      .strictObject({
        services: z.array(Id).check(about('Ids of the other services; none: it is booked alone.')),
        reason,
      })
      .check(about('The only services it can share an appointment with; all when left out.')),
  ),
  info: z.exactOptional(Info.check(about('What «Informationen» opens.'))),
});
