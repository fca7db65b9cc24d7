import type { Service } from '@termin/sdk/contract';
import { useWidget } from '../../context.ts';
import { Icon } from '../../parts/icon/icon.tsx';

/** «Häufig gewählt»: a short way to what most people come for. Their rows stay in the categories. */
export function Popular({ services }: { services: Service[] }) {
  const { flow, t, cityText } = useWidget();
  const { selection } = flow;
  const blocked = (service: Service) => (selection.quantity(service.id) ? null : selection.conflict(service));
  const reasons = new Set(services.flatMap((service) => blocked(service) ?? []));
  if (services.length === 0) return null;

  return (
    <section class="group tight" aria-labelledby="popular">
      <h3 id="popular" class="popular-title">
        {t.services.popular}
      </h3>
      <ul class="popular">
        {services.map((service) => (
          <li key={service.id}>
            <button
              type="button"
              class="pill"
              aria-pressed={selection.quantity(service.id) > 0}
              aria-disabled={blocked(service) !== null}
              aria-describedby="popular-conflict"
              onClick={() => blocked(service) ?? selection.toggle(service)}
            >
              <Icon name={selection.quantity(service.id) ? 'tick' : 'plus'} />
              {cityText(shortName(service))}
            </button>
          </li>
        ))}
      </ul>
      <div id="popular-conflict" class="help">
        {[...reasons].map((reason) => (
          <p key={reason}>{t.services.conflict(reason)}</p>
        ))}
      </div>
    </section>
  );
}

/** What stands in brackets is said by the row in the category. */
function shortName({ name }: Service): string {
  return name.replace(/ \(.*\)$/, '');
}
