import fc from 'fast-check';
import type { DocumentedOperation, OpenApiDocument } from '../../src/openapi/document.ts';
import type { Random } from './random.ts';
import { valuesOf } from './values.ts';
import type { Known, World } from './world.ts';

/** A request before it is sent. */
export interface Sent {
  operation: string;
  method: string;
  path: string;
  query: [string, string][];
  headers: Record<string, string>;
  body?: unknown;
  /** Sent instead of `body`. */
  raw?: string;
}

/** Makes requests that the document allows: generated from its schemas, with names, times and secrets that the API has told. */
export function requestsOf(document: OpenApiDocument, world: World, random: Random, seed: number) {
  const { schemas } = document.components;
  const samples = new Map<string, unknown[]>();

  function sample(operation: DocumentedOperation): unknown {
    const { operationId, requestBody } = operation;
    let values = samples.get(operationId);
    if (!values) {
      const [content] = Object.values(requestBody?.content ?? {});
      values = fc.sample(valuesOf(content?.schema ?? {}, schemas), { seed, numRuns: 200 });
      samples.set(operationId, values);
    }
    return structuredClone(random.one(values));
  }

  function valid(path: string, method: string, operation: DocumentedOperation): Sent {
    const person = world.someone();
    const parameters = (operation.parameters ?? []).filter(({ required }) => required || random.chance(0.6));
    const at = (where: string) =>
      parameters
        .filter((one) => one.in === where)
        .map(({ name }): [string, string] => [name, parameter(name, person)]);
    const token = tokenFor(operation, person);
    const hasBody = operation.requestBody !== undefined;
    const form = hasBody && 'application/x-www-form-urlencoded' in (operation.requestBody?.content ?? {});
    const body = hasBody ? filled(operation.operationId, sample(operation), person) : undefined;
    return {
      operation: operation.operationId,
      method: method.toUpperCase(),
      path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        name === 'id' && path.startsWith('/v1/offices') ? world.workplace() : parameter(name, person),
      ),
      query: at('query'),
      headers: {
        ...Object.fromEntries(at('header')),
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(hasBody && { 'Content-Type': form ? 'application/x-www-form-urlencoded' : 'application/json' }),
      },
      ...(form ? { raw: String(new URLSearchParams(body as Record<string, string>)) } : hasBody && { body }),
    };
  }

  function parameter(name: string, person: Known | undefined): string {
    switch (name) {
      case 'id':
        return person?.id ?? crypto.randomUUID();
      case 'visit':
        return world.visit();
      case 'token':
        return (
          random.pick([person?.confirmToken, person?.manageToken].filter((token) => token !== undefined)) ??
          'mitte.x'
        );
      case 'services':
        return selection()
          .map(({ service, quantity }) => `${service}:${quantity}`)
          .join(',');
      case 'offices':
        return Array.from({ length: 1 + random.below(3) }, world.office).join(',');
      case 'date':
        return world.day();
      case 'from':
        return world.day(random.below(5));
      case 'to':
        return world.day(4 + random.below(40));
      case 'Idempotency-Key':
        return world.key();
      case 'extensionsLeft':
        return String(random.below(2));
      case 'If-None-Match':
        return world.tag();
      default:
        return random.one(['stornieren', 'verschieben', 'kalender', world.office(), world.day()]);
    }
  }

  function selection() {
    const services = new Set(Array.from({ length: random.chance(0.8) ? 1 : 2 }, world.service));
    return [...services].map((service) => ({
      service,
      quantity: random.chance(0.75) ? 1 : 1 + random.below(5),
    }));
  }

  /** A generated body, its names and times replaced by ones that there are. */
  function filled(operation: string, generated: unknown, person: Known | undefined): unknown {
    const body = generated as Record<string, unknown>;
    const slot = world.slot();
    const place = slot && random.chance(0.9) ? { office: slot.office, start: slot.start } : {};
    switch (operation) {
      case 'hold': {
        const { replaces, ...rest } = body;
        const stranger = random.chance(0.1) ? world.someone() : person;
        const earlier = person && { id: person.id, secret: stranger?.holdSecret };
        return {
          ...rest,
          ...(person && random.chance(0.1) && { id: person.id, secret: person.holdSecret }),
          services: selection(),
          ...(body['offices'] !== undefined && { offices: [world.office()] }),
          ...(replaces !== undefined && earlier && { replaces: earlier }),
          ...place,
        };
      }
      case 'book': {
        const customer = {
          ...(body['customer'] as object),
          givenName: 'Erika',
          familyName: "O'Neill-Ångström",
        };
        const full = {
          ...customer,
          telephone: '0203 94000',
          street: 'Musterweg 1',
          postalCode: '47226',
          town: 'Duisburg',
        };
        const few = { ...full, email: `erika-${random.below(3)}@example.org` };
        return {
          hold: person?.id,
          customer: random.chance(0.2) ? few : random.chance(0.25) ? customer : full,
          consent: { version: world.version },
        };
      }
      case 'arrive':
        if ('services' in body) return { ...body, services: selection() };
        return person && random.chance(0.8) ? { code: person.id } : body;
      case 'call':
        return {
          ...body,
          counter: random.chance(0.9) ? random.one(['1', '2']) : body['counter'],
          ...(body['visit'] !== undefined && { visit: world.visit() }),
        };
      case 'logIn':
        return random.chance(0.5) ? { token: world.staffToken() } : body;
      default:
        return { ...body, ...place };
    }
  }

  function tokenFor({ security }: DocumentedOperation, person: Known | undefined): string | undefined {
    if (security?.some((scheme) => 'staffToken' in scheme)) return world.staffToken();
    const schemes = (security ?? []).flatMap(Object.keys) as (keyof Known)[];
    const tokens = schemes.flatMap((scheme) => person?.[scheme] ?? []);
    return random.pick(tokens) ?? (schemes.length > 0 ? person?.holdSecret : undefined);
  }

  return valid;
}
