import type { RefObject } from 'preact';
import { useWidget } from '../../context.ts';
import { Icon } from '../../parts/icon/icon.tsx';
import { safeLink } from '../../parts/safe-link.ts';

/** The tick without which nothing is booked, and the sentence it stands for. */
export function Consent({ box }: { box: RefObject<HTMLInputElement | null> }) {
  const { flow, t, cityText } = useWidget();
  const refused = flow.consentMissing.value;
  const privacy = flow.catalogue.state.value.data?.city.privacy;
  if (!privacy) return null;

  return (
    <section class="consent" aria-labelledby="privacy">
      <h3 id="privacy">{t.summary.privacy}</h3>
      {refused && (
        <p id="consent-error" class="error" role="alert">
          <Icon name="warning" />
          {t.summary.consentMissing}
        </p>
      )}
      <label class="tick">
        <input
          ref={box}
          type="checkbox"
          required
          checked={flow.consented.value}
          aria-invalid={refused ? true : undefined}
          aria-describedby={refused ? 'consent-error' : undefined}
          onChange={(event) => flow.consent(event.currentTarget.checked)}
        />
        {cityText(privacy.text)}
      </label>
      <p>
        <a {...safeLink(privacy.href)} target="_blank" rel="noopener">
          {t.summary.privacyLink} <Icon name="external" />
          <span class="hidden">({t.opensInNewTab})</span>
        </a>
      </p>
    </section>
  );
}
