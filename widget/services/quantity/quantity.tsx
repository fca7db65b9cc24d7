import type { Service } from '@termin/sdk/contract';
import { useWidget } from '../../context.ts';
import { Icon } from '../../parts/icon/icon.tsx';

/** How many of a service, e.g. the passports of a family. */
export function Quantity({ service }: { service: Service }) {
  const { flow, t, announce } = useWidget();
  const quantity = flow.selection.quantity(service.id);
  const full = quantity >= service.maxQuantity;

  function set(next: number) {
    if (next > service.maxQuantity) return announce(t.services.atMost(service.maxQuantity));
    if (next < 1) return;
    flow.selection.setQuantity(service, next);
    announce(String(next));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend on the screen
    <div class="quantity" role="group" aria-label={t.services.quantityOf(service.name)}>
      <button
        type="button"
        class="round"
        aria-label={t.services.fewer(service.name)}
        aria-disabled={quantity <= 1}
        onClick={() => set(quantity - 1)}
      >
        <Icon name="minus" />
      </button>
      <output key={quantity}>{quantity}</output>
      <button
        type="button"
        class="round"
        aria-label={t.services.more(service.name)}
        aria-disabled={full}
        title={full ? t.services.atMost(service.maxQuantity) : undefined}
        onClick={() => set(quantity + 1)}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}
