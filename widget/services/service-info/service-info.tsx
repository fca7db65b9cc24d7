import type { Link, Office, Service } from '@termin/sdk/contract';
import type { ComponentChildren } from 'preact';
import { useWidget } from '../../context.ts';
import { OfficeAddress } from '../../parts/city-text/city-text.tsx';
import { MailLink, TelephoneLink } from '../../parts/contact/contact.tsx';
import { Icon } from '../../parts/icon/icon.tsx';
import { RichText } from '../../parts/rich-text/rich-text.tsx';
import { safeLink } from '../../parts/safe-link.ts';

/** What «Informationen» opens: all that the city says about a service. */
export function ServiceInfo({ service }: { service: Service }) {
  const { flow, t, cityText } = useWidget();
  const words = t.services;
  const { description, details, links } = service.info;
  const language = flow.catalogue.state.value.data?.city.language;
  const wanted = flow.preferences.wanted.value;
  const offering = [...flow.catalogue.offices.value.values()].filter(({ id }) =>
    service.offices.includes(id),
  );
  const near = offering.filter(({ id }) => wanted?.includes(id));
  const offices = near.length > 0 ? near : offering;

  return (
    <div class="information">
      {description.length > 0 && (
        <Part title={words.description}>
          <RichText nodes={description} language={language} />
        </Part>
      )}
      {details.length > 0 && (
        <Part title={words.details}>
          <dl>
            {details.map(({ label, text }) => (
              <div key={label}>
                <dt>{cityText(label)}</dt>
                <dd>
                  <RichText nodes={text} language={language} />
                </dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {service.bring.length > 0 && (
        <Part title={words.bring}>
          <ul class="dots">
            {service.bring.map((paper) => (
              <li key={paper}>{cityText(paper)}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={words.address}>
        <div class="info-offices">
          {offices.map((office) => (
            <Address key={office.id} office={office} />
          ))}
        </div>
      </Part>
      <Part title={words.contact}>
        <Contacts offices={offices} />
      </Part>
      {links.length > 0 && (
        <Part title={words.links}>
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <OutwardLink link={link} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h4>{title}</h4>
      {children}
    </section>
  );
}

function Address({ office }: { office: Office }) {
  const { cityText } = useWidget();
  return (
    <p>
      <strong>{cityText(office.name)}</strong>
      <br />
      <OfficeAddress office={office} />
      {office.openingHours.map((line) => (
        <span key={line} class="block help">
          {cityText(line)}
        </span>
      ))}
      {office.directions && <span class="block help">{cityText(office.directions)}</span>}
    </p>
  );
}

/** Many offices share one number and address: each is said once. */
function Contacts({ offices }: { offices: Office[] }) {
  const telephones = new Set(offices.map(({ telephone }) => telephone).filter(Boolean));
  const emails = new Set(offices.map(({ email }) => email).filter(Boolean));
  return (
    <ul>
      {[...telephones].map((telephone) => (
        <li key={telephone}>
          <TelephoneLink number={telephone} />
        </li>
      ))}
      {[...emails].map((email) => (
        <li key={email}>
          <MailLink address={email} />
        </li>
      ))}
    </ul>
  );
}

function OutwardLink({ link }: { link: Link }) {
  const { t, cityText } = useWidget();
  return (
    <a {...safeLink(link.href)} target="_blank" rel="noopener">
      {cityText(link.label)} <Icon name="external" />
      <span class="hidden">({t.opensInNewTab})</span>
    </a>
  );
}
