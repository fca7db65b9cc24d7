import type { Service } from '@termin/sdk/contract';
import { useWidget } from '../context.ts';
import { useSignal } from '../hooks.ts';
import { StepFrame } from '../parts/step-frame/step-frame.tsx';
import { useSaid } from '../parts/use-said.ts';
import { Category } from './category/category.tsx';
import { ChosenBar } from './chosen-bar/chosen-bar.tsx';
import { Popular } from './popular/popular.tsx';
import { searchServices } from './search.ts';
import { SearchField } from './search-field/search-field.tsx';
import { ServiceList } from './service/service-list.tsx';

/** «Dienstleistung und Termin aussuchen»: what the appointment is for. */
export function ServicesStep() {
  const { flow, t } = useWidget();
  const search = useSignal('');
  const data = flow.catalogue.state.value.data;
  if (!data) return null;
  const text = search.value.trim();
  const inCategory = (id: string): Service[] => data.services.filter(({ category }) => category === id);

  return (
    <StepFrame title={t.services.title} help={t.services.help}>
      <SearchField text={search} />
      {text === '' ? (
        <>
          <Popular services={data.services.filter(({ popular }) => popular)} />
          <div class="accordion">
            {data.categories.map((category) => (
              <Category key={category.id} category={category} services={inCategory(category.id)} />
            ))}
          </div>
        </>
      ) : (
        <SearchResult services={searchServices(data.services, text)} text={text} />
      )}
      <ChosenBar />
    </StepFrame>
  );
}

function SearchResult({ services, text }: { services: Service[]; text: string }) {
  const { t } = useWidget();
  const result = services.length > 0 ? t.services.found(services.length) : t.services.nothingFound(text);
  useSaid(result);
  return (
    <div class="group">
      <p key={result} class="help">
        {result}
      </p>
      {services.length > 0 && (
        <div class="accordion">
          <ServiceList services={services} />
        </div>
      )}
    </div>
  );
}
