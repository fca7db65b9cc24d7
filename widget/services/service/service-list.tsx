import type { Service as ServiceData } from '@termin/sdk/contract';
import { useWidget } from '../../context.ts';
import { Service } from './service.tsx';
import { useGrowing } from './use-growing.ts';

/** Where one choice rules out more than these, their reasons would push everything about. */
const fewConflicts = 3;

export function ServiceList({ services }: { services: ServiceData[] }) {
  const { selection } = useWidget().flow;
  const shown = useGrowing(services);
  const ruledOut = services.filter(
    (service) => !selection.quantity(service.id) && selection.conflict(service) !== null,
  );
  return (
    <ul class="services">
      {shown.map((service) => (
        <Service key={service.id} service={service} quiet={ruledOut.length > fewConflicts} />
      ))}
    </ul>
  );
}
