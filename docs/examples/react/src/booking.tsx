import type { Step } from '@termin/sdk/flow';
import { type ReactNode, useEffect } from 'react';
import { Details } from './details.tsx';
import { Done } from './done.tsx';
import { Failure } from './failure.tsx';
import { flow } from './flow.ts';
import { Services } from './services.tsx';
import { Summary } from './summary.tsx';
import { Time } from './time.tsx';
import { useValue } from './use-value.ts';

const faces: Record<Step, [title: string, Face: () => ReactNode]> = {
  services: ['Was möchten Sie erledigen?', Services],
  time: ['Wann passt es Ihnen?', Time],
  details: ['Wie erreichen wir Sie?', Details],
  summary: ['Stimmt alles?', Summary],
  done: ['Vielen Dank für Ihre Buchung.', Done],
};

export function Booking() {
  useEffect(() => flow.start(), []);
  const { data, error } = useValue(flow.catalogue.state);
  const step = useValue(flow.step);
  const [title, Face] = faces[step];

  if (error) return <Failure error={error} retry={flow.open} />;
  if (!data) return <p role="status">Wird geladen …</p>;
  return (
    <>
      {/* Who has gone to a step hears where they are; who has just opened the page is left alone. */}
      <h1 key={step} tabIndex={-1} ref={(heading) => void (flow.moved.peek() && heading?.focus())}>
        {title}
      </h1>
      <Face />
    </>
  );
}
