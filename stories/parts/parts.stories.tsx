import type { Meta } from '@storybook/preact-vite';
import {
  InvalidRequestError,
  NetworkError,
  RateLimitedError,
  TimeoutError,
  UnavailableError,
} from '@termin/sdk/bare';
import { HoldStrip } from '../../widget/hold/hold-strip.tsx';
import { Failure } from '../../widget/parts/failure/failure.tsx';
import { Icon, type IconName } from '../../widget/parts/icon/icon.tsx';
import { Note } from '../../widget/parts/note/note.tsx';
import { RichText } from '../../widget/parts/rich-text/rich-text.tsx';
import { Skeleton } from '../../widget/parts/skeleton/skeleton.tsx';
import { Category } from '../../widget/services/category/category.tsx';
import { ChosenBar } from '../../widget/services/chosen-bar/chosen-bar.tsx';
import { Quantity } from '../../widget/services/quantity/quantity.tsx';
import { Service } from '../../widget/services/service/service.tsx';
import { ServiceInfo } from '../../widget/services/service-info/service-info.tsx';
import { Stepper } from '../../widget/stepper/stepper.tsx';
import { licence, passport, services } from '../../widget/testing/catalogue.ts';
import { Calendar } from '../../widget/time/calendar/calendar.tsx';
import { Offices } from '../../widget/time/offices/offices.tsx';
import { Preferences } from '../../widget/time/preferences/preferences.tsx';
import { way } from '../support/open-model.ts';
import { part } from '../support/stage.tsx';

export default { title: 'Parts' } satisfies Meta;

const chosen = { services: 'reisepass:2' };
const atTimes = { services: 'fuehrerschein', arrange: way.time };

export const StepperAtTheBeginning = part(() => <Stepper />);
export const StepperAtTheSummary = part(() => <Stepper />, {
  services: 'fuehrerschein',
  arrange: way.summary,
});

const icons: IconName[] = ['arrow', 'left', 'right', 'tick', 'cross', 'plus', 'minus', 'search', 'clock'];
export const Icons = part(() => (
  <p>
    {icons.map((name) => (
      <Icon key={name} name={name} />
    ))}
  </p>
));

export const Notes = part(() => (
  <>
    <Note tone="info" title="Gut zu wissen" />
    <Note tone="warning" title="Die Reservierung ist abgelaufen">
      <p>Ihre Angaben sind noch da.</p>
    </Note>
    <Note tone="danger" title="Das hat nicht geklappt" />
  </>
));

const failures = [
  new NetworkError(new TypeError('Failed to fetch')),
  new TimeoutError(10_000),
  new RateLimitedError('rate-limited', 'Too many requests.', 30),
  new UnavailableError('unavailable', 'Under maintenance.', null),
  new InvalidRequestError('invalid-request', 'Something does not fit.', []),
];
export const Failures = part(() =>
  failures.map((error) => <Failure key={error.name} error={error} retry={() => {}} />),
);

export const Waiting = part(() => <Skeleton lines={4} height={3.5} />);

export const Text = part(() => (
  <div class="rich">
    <RichText
      nodes={[
        { tag: 'p', children: ['Bringen Sie ', { tag: 'strong', children: ['alle'] }, ' Unterlagen mit:'] },
        {
          tag: 'ul',
          children: [
            { tag: 'li', children: ['Ausweis'] },
            { tag: 'li', children: ['Foto'] },
          ],
        },
        { tag: 'p', children: [{ tag: 'a', href: 'https://www.example.org/', children: ['Mehr dazu'] }] },
      ]}
    />
  </div>
));

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
export const Information = part(() => <ServiceInfo service={licence} />);
export const Amount = part(() => <Quantity service={passport} />, chosen);
export const ChosenServices = part(() => <ChosenBar />, chosen);

export const Month = part(() => <Calendar />, atTimes);
export const OfficesWithTimes = part(() => <Offices />, atTimes);
export const PreferredOffices = part(() => <Preferences />, atTimes);
export const Hold = part(() => <HoldStrip />, { services: 'fuehrerschein', arrange: way.held });
