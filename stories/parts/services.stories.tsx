import { signal } from '@preact/signals-core';
import type { Meta } from '@storybook/preact-vite';
import { licence, passport, services } from '../../sdk/flow/testing/catalogue.ts';
import { Category } from '../../widget/services/category/category.tsx';
import { ChosenBar } from '../../widget/services/chosen-bar/chosen-bar.tsx';
import { Popular } from '../../widget/services/popular/popular.tsx';
import { Quantity } from '../../widget/services/quantity/quantity.tsx';
import { SearchField } from '../../widget/services/search-field/search-field.tsx';
import { Service } from '../../widget/services/service/service.tsx';
import { ServiceList } from '../../widget/services/service/service-list.tsx';
import { ServiceInfo } from '../../widget/services/service-info/service-info.tsx';
import { part } from '../support/story.tsx';

export default { title: 'Parts/Services' } satisfies Meta;

const chosen = { services: 'reisepass:2' };

export const ClosedCategory = part(() => (
  <Category category={{ id: 'pass', name: 'Pass- und Ausweiswesen' }} services={services.services} />
));
export const CategoryWithChosen = part(
  () => <Category category={{ id: 'pass', name: 'Pass- und Ausweiswesen' }} services={[passport]} />,
  chosen,
);
export const OneService = part(() => (
  <ul>
    <Service service={licence} />
  </ul>
));
export const ServiceWithQuantity = part(
  () => (
    <ul>
      <Service service={passport} />
    </ul>
  ),
  chosen,
);
/** What is chosen rules out all but the first. */
const choosy = ['Ausweis', 'Bescheinigung', 'Beglaubigung', 'Fundsache', 'Führung'].map((name, at) => ({
  ...licence,
  ...{ id: `dienst-${at}`, name, notWith: [] },
  ...(at > 0 && { onlyWith: { services: [], reason: 'Bitte buchen Sie dafür einen eigenen Termin.' } }),
}));
export const ManyRuledOut = part(() => <ServiceList services={choosy} />, chosen);
export const Information = part(() => <ServiceInfo service={licence} />);
export const Amount = part(() => <Quantity service={passport} />, chosen);
export const ChosenServices = part(() => <ChosenBar />, chosen);
export const Search = part(() => <SearchField text={signal('Reise')} />);
export const PopularServices = part(() => <Popular services={services.services} />);
export const PopularChosen = part(() => <Popular services={services.services} />, chosen);
