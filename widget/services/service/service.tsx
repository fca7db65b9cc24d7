import type { Service as ServiceData } from '@termin/sdk/contract';
import { useWidget } from '../../context.ts';
import { useSignal } from '../../hooks.ts';
import { Icon } from '../../parts/icon/icon.tsx';
import { Quantity } from '../quantity/quantity.tsx';
import { ServiceInfo } from '../service-info/service-info.tsx';

/**
 * A service to tick, its quantity once ticked, and its information to open in place. `quiet`: why it can't be ticked is on the
 * screen only once someone has tried.
 */
export function Service({ service, quiet = false }: { service: ServiceData; quiet?: boolean }) {
  const { flow, t, announce, cityText } = useWidget();
  const { selection } = flow;
  const open = useSignal(false);
  const tried = useSignal(false);
  const chosen = selection.quantity(service.id) > 0;
  const conflict = chosen ? null : selection.conflict(service);
  const info = `info-${service.id}`;

  function toggle(event: Event) {
    if (conflict) {
      event.preventDefault();
      tried.value = true;
      announce(t.services.conflict(conflict));
    } else selection.toggle(service);
  }

  return (
    <li class="service">
      <label class="service-row">
        <input
          type="checkbox"
          checked={chosen}
          aria-disabled={conflict ? true : undefined}
          aria-describedby={conflict ? `conflict-${service.id}` : undefined}
          onClick={toggle}
        />
        {cityText(service.name)}
      </label>
      <div class="service-more">
        {chosen && service.maxQuantity > 1 && <Quantity service={service} />}
        <span class="service-minutes">{t.minutes(service.minutes)}</span>
        <button
          type="button"
          class="link quiet"
          aria-expanded={open.value}
          aria-controls={info}
          aria-label={t.services.informationOn(service.name)}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {t.services.information}
          <Icon name="arrow" />
        </button>
      </div>
      {conflict && (
        <p id={`conflict-${service.id}`} class={quiet && !tried.value ? 'hidden' : 'service-note help'}>
          {t.services.conflict(conflict)}
        </p>
      )}
      <div id={info} class="service-info" hidden={!open.value}>
        {open.value && <ServiceInfo service={service} />}
      </div>
    </li>
  );
}
