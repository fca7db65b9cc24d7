import { useSignal } from '@preact/signals';
import type { Service } from '@termin/sdk/contract';
import { useWidget } from '../../context.ts';
import { Icon } from '../../parts/icon/icon.tsx';

/** «Häufig gewählt»: a short way to what most people come for. Their rows stay in the categories. */
export function Popular({ services }: { services: Service[] }) {
  const { t } = useWidget();
  const refusal = useSignal<string | null>(null);
  if (services.length === 0) return null;

  return (
    <section class="group tight" aria-labelledby="popular">
      <h3 id="popular" class="popular-title">
        {t.services.popular}
      </h3>
      <ul class="popular">
        {services.map((service) => (
          <li key={service.id}>
            <PopularService
              service={service}
              refuse={(reason) => {
                refusal.value = reason;
              }}
            />
          </li>
        ))}
      </ul>
      {refusal.value && (
        <p key={refusal.value} class="help" role="alert">
          {refusal.value}
        </p>
      )}
    </section>
  );
}

interface PopularServiceProps {
  service: Service;
  /** Told why the service cannot be added; null when it could. */
  refuse: (reason: string | null) => void;
}

function PopularService({ service, refuse }: PopularServiceProps) {
  const { model, t } = useWidget();
  const { selection } = model;
  const chosen = selection.quantity(service.id) > 0;
  const conflict = chosen ? null : selection.conflict(service);

  function toggle() {
    refuse(conflict && t.services.conflict(conflict));
    if (!conflict) selection.toggle(service);
  }

  return (
    <button
      type="button"
      class="pill"
      aria-pressed={chosen}
      aria-disabled={conflict !== null}
      title={conflict ? t.services.conflict(conflict) : undefined}
      onClick={toggle}
    >
      <Icon name={chosen ? 'tick' : 'plus'} />
      {shortName(service)}
    </button>
  );
}

/** What stands in brackets is said by the row in the category. */
function shortName({ name }: Service): string {
  return name.replace(/ \(.*\)$/, '');
}
