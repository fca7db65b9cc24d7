import * as z from 'zod/mini';
import { PlainDate, Slug } from './common.ts';
import { linkProtocol } from './patterns.ts';

/** Formatted text as a tree, safe to render without parsing HTML: a string, or a tag with children. */
export type RichNode = string | RichElement;
export type RichElement = {
  tag: 'p' | 'ul' | 'ol' | 'li' | 'strong' | 'em' | 'h4' | 'br' | 'a';
  href?: string | undefined;
  children: RichNode[];
};
export const RichNode: z.ZodMiniType<RichNode> = z.lazy(() =>
  z.union([
    z.string(),
    z.object({
      tag: z.enum(['p', 'ul', 'ol', 'li', 'strong', 'em', 'h4', 'br', 'a']),
      href: z.optional(z.url({ protocol: linkProtocol })),
      children: z.array(RichNode),
    }),
  ]),
);

export const Link = z.object({ label: z.string(), href: z.url({ protocol: linkProtocol }) });
export type Link = z.infer<typeof Link>;

/** What «Informationen» opens. Address and contact come from the offices that offer the service. */
export const ServiceInfo = z.object({
  /** Beschreibung. */
  description: z.array(RichNode),
  /** Details, in the order to show them: fees, deadlines, who has to come. */
  details: z.array(z.object({ label: z.string(), text: z.array(RichNode) })),
  /** Links und Downloads. */
  links: z.array(Link),
});
export type ServiceInfo = z.infer<typeof ServiceInfo>;

const minutes = z.int().check(z.minimum(1), z.maximum(480));

export const Service = z.object({
  id: Slug,
  category: Slug,
  name: z.string(),
  /** How long one takes, in whole minutes. Durations add up over services and quantities. */
  minutes,
  /** Offices at which one takes another time than `minutes`. */
  minutesAt: z.optional(z.array(z.object({ office: Slug, minutes }))),
  /** How many of it one appointment may hold, e.g. the passports of a family. */
  maxQuantity: z.int().check(z.minimum(1), z.maximum(20)),
  /** Offices that offer it. */
  offices: z.array(Slug),
  /** Further words that people search for. */
  keywords: z.array(z.string()),
  /** Often chosen; shown first. */
  popular: z.boolean(),
  /** What to bring, one entry a paper. */
  bring: z.array(z.string()),
  /** Services it cannot be combined with in one appointment, each with the reason a citizen reads. */
  notWith: z.array(z.object({ service: Slug, reason: z.string() })),
  /** The only services it can be combined with, and the reason a citizen reads for all others; all but `notWith` when left out. */
  onlyWith: z.optional(z.object({ services: z.array(Slug), reason: z.string() })),
  info: ServiceInfo,
});
export type Service = z.infer<typeof Service>;

export const Category = z.object({ id: Slug, name: z.string() });
export type Category = z.infer<typeof Category>;

/** Whether the citizen must, may or need not give a piece of data. */
export const FieldRule = z.enum(['required', 'optional', 'hidden']);
export type FieldRule = z.infer<typeof FieldRule>;

export const Office = z.object({
  id: Slug,
  name: z.string(),
  street: z.string(),
  postalCode: z.string(),
  town: z.string(),
  telephone: z.string(),
  email: z.string(),
  /** WGS 84 degrees, where the city gives them. */
  geo: z.nullable(z.object({ latitude: z.number(), longitude: z.number() })),
  /** Opening hours in words, one line each: «Montag bis Freitag 8 bis 16 Uhr». */
  openingHours: z.array(z.string()),
  directions: z.nullable(z.string()),
  fields: z.object({ telephone: FieldRule, address: FieldRule }),
});
export type Office = z.infer<typeof Office>;

export const City = z.object({
  name: z.string(),
  /** BCP 47 language of the texts of offices and services. */
  language: z._default(z.string(), 'de'),
  /** IANA name. All local days and times of the city's offices are in it. */
  timeZone: z.string(),
  /** For citizens who cannot book online. */
  telephone: z.string(),
  privacy: z.object({ version: z.string(), text: z.string(), href: z.url({ protocol: /^https?$/ }) }),
  /** Centres of postal code areas, to sort offices by distance; empty where the city gives none. */
  postalCodes: z.record(z.string(), z.object({ latitude: z.number(), longitude: z.number() })),
});
export type City = z.infer<typeof City>;

/** Answer of `GET /v1/offices`. `today` is the local day at the time of the answer. */
export const OfficesAnswer = z.object({
  city: City,
  today: PlainDate,
  offices: z.array(Office),
  /** Whether every hold has to come with a proof of work; left out where none has to. */
  proofOfWork: z.optional(z.boolean()),
});
export type OfficesAnswer = z.infer<typeof OfficesAnswer>;

/** Answer of `GET /v1/services`, in the order to show them. */
export const ServicesAnswer = z.object({ categories: z.array(Category), services: z.array(Service) });
export type ServicesAnswer = z.infer<typeof ServicesAnswer>;
