import type { Parts } from '../parts.ts';
import { type Finding, warning } from '../problem.ts';

/** Hosts that nobody can have: what an import puts where it knows nothing. */
const nobodys = /(^|\.)example\.(org|com|net)$/;

/** What was put in until somebody says better, and is easily forgotten. */
export function checkPlaceholders({ mail, privacy }: Parts): Finding[] {
  const findings: Finding[] = [];
  if (mail.from && nobodys.test(mail.from.split('@').at(-1) ?? '')) {
    findings.push(warning(['mail', 'from'], 'is a placeholder: no mail gets through with it'));
  }
  if (privacy.href && nobodys.test(new URL(privacy.href).hostname)) {
    findings.push(
      warning(['privacy', 'href'], 'is a placeholder: citizens can’t read there what they agree to'),
    );
  }
  return findings;
}
