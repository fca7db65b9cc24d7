import type { ComponentChildren } from 'preact';
import { Icon } from '../../parts/icon/icon.tsx';
import type { View } from '../view.ts';
import { Heading } from './heading.tsx';
import { Back } from './ways-out.tsx';

/** What somebody without an appointment comes for: first the category, where there are many services. */
export function Matters({ view, category }: { view: View; category: string | null }) {
  const { t, kiosk, catalogue } = view;
  const known = catalogue.value;
  const byCategory = known !== null && known.categories.length > 0;
  const title = known?.categories.find(({ id }) => id === category)?.name;
  const services = known?.services.filter((service) => !byCategory || service.category === category);

  return (
    <>
      <Heading view={view} title={t.matters.title}>
        {title ? (
          <p class="lead strong" lang={known?.language}>
            {title}
          </p>
        ) : (
          <p class="lead">{known ? t.matters.help : t.wait}</p>
        )}
      </Heading>
      <div class="answers">
        <ul class="matters" lang={known?.language} dir="auto">
          {byCategory && category === null
            ? known.categories.map(({ id, name }) => (
                <Matter key={id} onClick={() => kiosk.show({ name: 'matters', category: id })}>
                  {name}
                </Matter>
              ))
            : services?.map((service) => (
                <Matter key={service.id} onClick={() => kiosk.show({ name: 'matter', service })}>
                  {service.name}
                </Matter>
              ))}
        </ul>
        <div class="ways">
          <Back
            view={view}
            to={() => (category === null ? kiosk.reset() : kiosk.show({ name: 'matters', category: null }))}
          />
        </div>
      </div>
    </>
  );
}

function Matter({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <li>
      <button type="button" class="choice matter" part="button" onClick={onClick}>
        <span>{children}</span>
        <Icon name="right" />
      </button>
    </li>
  );
}
