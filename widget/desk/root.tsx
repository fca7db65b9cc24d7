import type { ReadonlySignal } from '@preact/signals-core';
import type { RefObject } from 'preact';
import type { Language } from '../language/language.ts';
import { Note } from '../parts/note/note.tsx';
import { useLater } from '../parts/use-later.ts';
import { AtCounter } from './at-counter/at-counter.tsx';
import { CounterChoice } from './counter-choice/counter-choice.tsx';
import type { Face } from './face.ts';
import { Header } from './header/header.tsx';
import { KeysDialog } from './keys/keys-dialog.tsx';
import { Login } from './login/login.tsx';
import type { DeskMessages } from './messages/de.ts';
import type { Wave } from './model/arrivals.ts';
import { People } from './people/people.tsx';

interface Props extends Face {
  language: Language<DeskMessages>;
  officeName: ReadonlySignal<string>;
  arrivals: ReadonlySignal<Wave | null>;
  dialog: RefObject<HTMLDialogElement | null>;
  /** Whether the page says at which counter this is. */
  isFixed: boolean;
}

/** Everything on the clerk's screen. */
export function DeskRoot({ desk, t, language, officeName, arrivals, dialog, isFixed }: Props) {
  const day = desk.day.value;
  const counter = desk.counter.value;
  const isKnown = day !== null && counter !== null && day.counters.includes(counter);
  return (
    <>
      <Header
        {...{ desk, t, language }}
        office={officeName.value}
        canMove={!isFixed}
        onKeys={() => dialog.current?.showModal()}
      />
      <Gate {...{ desk, t }} />
      {day && !isKnown && <CounterChoice {...{ desk, t, day }} />}
      {day && isKnown && (
        <div class="work">
          <AtCounter {...{ desk, t }} />
          <People {...{ desk, t }} />
        </div>
      )}
      <Arrivals {...{ desk, t, arrivals }} />
      <KeysDialog {...{ desk, t, dialog }} />
    </>
  );
}

/** What stands between the clerk and their work, if anything does. */
function Gate({ desk, t }: Face) {
  const { status, login } = desk.session.state.value;
  const { state } = desk.connection.value;
  if (status === 'absent') return <Login {...{ desk, t }} address={login && desk.loginAddress(login)} />;
  if (status === 'elsewhere' || state === 'forbidden') {
    return (
      <Note tone="warning" urgent title={t.login.elsewhere}>
        <p>{t.login.notHere}</p>
      </Note>
    );
  }
  if (state === 'unknown-office') {
    return (
      <Note tone="danger" urgent>
        <p>{t.head.unknownOffice(desk.office)}</p>
      </Note>
    );
  }
  return desk.day.value ? null : <Opening t={t} />;
}

/** Nothing has been heard yet; after a while that is said. */
function Opening({ t }: Pick<Face, 't'>) {
  const isLong = useLater(5_000);
  return isLong ? (
    <Note tone="warning" urgent>
      <p>{t.head.unreachable}</p>
    </Note>
  ) : (
    <p class="nobody">{t.head.none}</p>
  );
}

/** Says to screen readers that people have come. */
function Arrivals({ desk, t, arrivals }: Face & Pick<Props, 'arrivals'>) {
  const wave = arrivals.value;
  const { visits = [] } = desk.day.value ?? {};
  const waiting = visits.filter(({ state }) => state === 'waiting').length;
  return (
    <p class="hidden" role="status">
      {wave && <span key={wave.id}>{`${t.done.arrived(wave.people)} ${t.call.waiting(waiting)}`}</span>}
    </p>
  );
}
