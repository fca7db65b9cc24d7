import type { Office } from '@termin/sdk/contract';
import type { BookingFlow } from '@termin/sdk/flow';
import type { ComponentChildren, VNode } from 'preact';
import { useWidget } from '../../context.ts';

/** Shows what the city has written: marked with its language, and not mixed with words that run the other way. */
export type CityText = (text: ComponentChildren) => VNode;

/** No component, because lists of services have hundreds of them. */
export function createCityText({ catalogue }: BookingFlow): CityText {
  return (text) => (
    // The span is aligned as what stands around it, even where it becomes a box of its own.
    <span>
      <bdi lang={catalogue.state.value.data?.city.language}>{text}</bdi>
    </span>
  );
}

/** Street and town in one line. */
export function OfficeAddress({ office: { street, postalCode, town } }: { office: Office }) {
  const { cityText } = useWidget();
  return cityText(`${street}, ${postalCode} ${town}`);
}
