import type { Place, Service } from '@termin/sdk/contract';
import { isNumbered } from '../../day/is-numbered.ts';
import { useLayoutEffect } from '../../hooks.ts';
import { Drawing } from '../drawing.tsx';
import type { View } from '../view.ts';
import { Heading } from './heading.tsx';
import { Slip } from './slip.tsx';
import { Finish } from './ways-out.tsx';

interface Props {
  view: View;
  place: Place;
  /** What somebody without an appointment has come for. */
  service: Service | null;
}

/** The citizen is known to be here: where to go, or what to wait for. */
export function Arrived({ view, place, service }: Props) {
  const { t, announce, equipment } = view;
  const { number, state, counter } = place;
  const { title, sentences } = answerOf(view, place, service);
  const isWalkIn = service !== null;

  useLayoutEffect(() => {
    announce([isWalkIn ? '' : t.arrived.numberIs([...number].join(' ')), ...sentences].join(' '));
    return undefined;
  }, []);

  return (
    <>
      <Heading view={view} title={title} />
      <div class="answers">
        <p class="ticket">
          {counter !== null && <span class="help">{t.arrived.calledHelp(number)}</span>}
          {counter === null && !isWalkIn && <span class="help">{t.arrived.number}</span>}
          <strong translate={false}>{counter ?? number}</strong>
        </p>
        <ul class="sentences">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {equipment.printer && state === 'waiting' && (
          <button type="button" class="button" part="button" onClick={() => print()}>
            <Drawing name="printer" />
            {t.arrived.print}
          </button>
        )}
        <Finish view={view} />
      </div>
      {equipment.printer && <Slip view={view} number={number} at={place.at} service={service} />}
    </>
  );
}

function answerOf({ t }: View, place: Place, service: Service | null) {
  const words = t.arrived;
  const { state, number, counter, ahead, estimate } = place;
  if (state === 'called' && counter !== null) {
    const title = isNumbered(counter) ? words.called(counter) : words.calledTo(counter);
    return { title, sentences: [] };
  }
  if (state === 'served') return { title: words.served, sentences: [words.servedHelp] };
  return {
    title: service === null ? words.title : words.numberIs(number),
    sentences: [
      ...(service === null ? [] : [words.keep]),
      words.sit,
      ahead === 0 ? words.next : words.ahead(ahead),
      ...(estimate ? [words.estimate(estimate)] : []),
    ],
  };
}
