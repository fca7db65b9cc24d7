import { newSecret, sha256 } from '../crypto.ts';
import type { MailJob, NewToken, TokenPurpose } from '../store/store.ts';
import type { ContextOptions } from './context.ts';

/** New tokens for the links of a mail: in clear for the mail, hashed for the store. */
export async function newTokens(
  { linkSecret = newSecret }: Pick<ContextOptions, 'linkSecret'>,
  office: string,
  purposes: TokenPurpose[],
): Promise<{ clear: MailJob['tokens']; hashed: NewToken[] }> {
  const clear: MailJob['tokens'] = {};
  const hashed: NewToken[] = [];
  for (const purpose of purposes) {
    const token = `${office}.${linkSecret()}`;
    clear[purpose] = token;
    hashed.push({ hash: await sha256(token), purpose });
  }
  return { clear, hashed };
}
