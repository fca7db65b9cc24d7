import type { Category as CategoryData, Service } from '@termin/sdk/contract';
import type { ComponentChildren } from 'preact';
import { useWidget } from '../../context.ts';
import { useRef, useSignal } from '../../hooks.ts';
import { Icon } from '../../parts/icon/icon.tsx';
import { ServiceList } from '../service/service-list.tsx';

/** A Rubrik: a bar that opens its services, with the count of chosen ones. */
export function Category({ category, services }: { category: CategoryData; services: Service[] }) {
  const { flow, t, cityText } = useWidget();
  const open = useSignal(false);
  const opened = useRef(false);
  opened.current ||= open.value;
  const chosen = services.filter(({ id }) => flow.selection.quantity(id) > 0).length;
  const panel = `category-${category.id}`;

  return (
    <section class="category" part="category">
      <h3>
        <button
          type="button"
          class="category-bar"
          aria-expanded={open.value}
          aria-controls={panel}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <Icon name="arrow" />
          {cityText(breakable(category.name))}
          {chosen > 0 && (
            <span key={chosen} class="badge">
              {chosen} <span class="badge-word">{t.services.chosenIn}</span>
            </span>
          )}
        </button>
      </h3>
      <div id={panel} hidden={!open.value}>
        {opened.current && <ServiceList services={services} />}
      </div>
    </section>
  );
}

/** «Kfz-/Führerscheinangelegenheiten» may break after its stroke. */
function breakable(name: string): ComponentChildren[] {
  return name.split(/(?<=\/)/).flatMap((part) => [part, <wbr key={part} />]);
}
