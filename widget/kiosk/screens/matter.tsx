import type { Service } from '@termin/sdk/contract';
import { useSignal } from '../../hooks.ts';
import { Icon } from '../../parts/icon/icon.tsx';
import type { View } from '../view.ts';
import { Heading } from './heading.tsx';
import { Back } from './ways-out.tsx';

/** The last look before a number is drawn: the matter, and how many of it. */
export function MatterScreen({ view, service }: { view: View; service: Service }) {
  const { t, kiosk, catalogue, announce } = view;
  const quantity = useSignal(1);

  function set(next: number): void {
    if (next < 1 || next > service.maxQuantity) return;
    quantity.value = next;
    announce(String(next));
  }

  return (
    <>
      <Heading view={view} title={t.matters.check}>
        <p class="matter-name" lang={catalogue.value?.language} dir="auto">
          {service.name}
        </p>
      </Heading>
      <div class="answers">
        {service.maxQuantity > 1 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would not stand beside its buttons
          <div class="quantity" role="group" aria-label={t.matters.quantity}>
            <span class="strong">{t.matters.quantity}</span>
            <button
              type="button"
              class="key"
              part="button"
              aria-label={t.matters.fewer}
              aria-disabled={quantity.value <= 1}
              onClick={() => set(quantity.peek() - 1)}
            >
              <Icon name="minus" />
            </button>
            <output key={quantity.value}>{quantity.value}</output>
            <button
              type="button"
              class="key"
              part="button"
              aria-label={t.matters.more}
              aria-disabled={quantity.value >= service.maxQuantity}
              onClick={() => set(quantity.peek() + 1)}
            >
              <Icon name="plus" />
            </button>
          </div>
        )}
        <div class="ways">
          <Back view={view} to={() => kiosk.show({ name: 'matters', category: null })} />
          <button
            type="button"
            class="button primary"
            part="button primary"
            aria-disabled={kiosk.isBusy.value}
            onClick={() => void kiosk.takeNumber(service, quantity.peek())}
          >
            {kiosk.isBusy.value ? t.wait : t.matters.take}
          </button>
        </div>
      </div>
    </>
  );
}
