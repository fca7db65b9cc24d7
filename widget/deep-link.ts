import type { Wishes } from '@termin/sdk/flow';

/**
 * What the page's address asks for: `?termin-office=rheinhausen&termin-service=reisepass:2`. What is not in it is not in
 * the answer. Anybody can make such a link, so that nothing about a person is ever read from it.
 */
export function readDeepLink(search: string): Partial<Wishes> {
  const params = new URLSearchParams(search);
  const office = params.get('termin-office');
  const services = params.get('termin-service');
  return { ...(office && { office }), ...(services && { services }) };
}
