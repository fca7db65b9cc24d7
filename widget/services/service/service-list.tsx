import type { Service as ServiceData } from '@termin/sdk/contract';
import { Service } from './service.tsx';

export function ServiceList({ services }: { services: ServiceData[] }) {
  return (
    <ul class="services">
      {services.map((service) => (
        <Service key={service.id} service={service} />
      ))}
    </ul>
  );
}
