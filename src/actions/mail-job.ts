import type { Customer } from '@termin/sdk/contract';
import type { MailJob } from '../store/store.ts';

/** The job of a mail to a citizen. */
export function mailJob(
  kind: MailJob['kind'],
  { email, givenName, familyName }: Customer,
  tokens: MailJob['tokens'] = {},
): MailJob {
  return { kind, to: email, name: `${givenName} ${familyName}`, tokens };
}
