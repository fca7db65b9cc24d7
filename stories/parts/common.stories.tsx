import type { Meta } from '@storybook/preact-vite';
import {
  InvalidRequestError,
  NetworkError,
  RateLimitedError,
  TimeoutError,
  UnavailableError,
} from '@termin/sdk/bare';
import { LanguageMenu } from '../../widget/language/language-menu.tsx';
import { Actions } from '../../widget/parts/actions/actions.tsx';
import { MailLink, TelephoneLink } from '../../widget/parts/contact/contact.tsx';
import { Failure } from '../../widget/parts/failure/failure.tsx';
import { Icon, type IconName } from '../../widget/parts/icon/icon.tsx';
import { Note } from '../../widget/parts/note/note.tsx';
import { RichText } from '../../widget/parts/rich-text/rich-text.tsx';
import { Skeleton } from '../../widget/parts/skeleton/skeleton.tsx';
import { StepFrame } from '../../widget/parts/step-frame/step-frame.tsx';
import { Stepper } from '../../widget/stepper/stepper.tsx';
import { speaking } from '../../widget/testing/speaking.ts';
import { way } from '../support/open-flow.ts';
import { part } from '../support/story.tsx';

export default { title: 'Parts/Common' } satisfies Meta;

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
      language="de"
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

export const WaysOnAndBack = part(() => (
  <Actions back="services">
    <button type="button" class="button primary">
      WEITER
    </button>
  </Actions>
));

export const OneQuestion = part(() => (
  <StepFrame
    title="Wann passt es Ihnen?"
    help="Eine Zeile Hilfe."
    aside={
      <button type="button" class="button">
        Präferenzen
      </button>
    }
  >
    <p>Die Antwort.</p>
  </StepFrame>
));

export const Contact = part(() => (
  <ul>
    <li>
      <TelephoneLink number="0203 94000" />
    </li>
    <li>
      <MailLink address="buergerservice@example.org" />
    </li>
  </ul>
));

const languages = 'de de-simple en tr uk ru ar';
const chosenFrom = await speaking('de', languages);
export const ChoiceOfLanguage = part(() => <LanguageMenu language={chosenFrom} />);

Notes.tags = ['picture'];
Icons.tags = ['picture'];
