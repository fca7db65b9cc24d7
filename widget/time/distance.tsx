import { useWidget } from '../context.ts';

/** How far it is to an office from the postal code that the citizen gave. */
export function Distance({ office }: { office: string }) {
  const { flow, t, format } = useWidget();
  const kilometres = flow.preferences.distances.value.get(office);
  if (kilometres === undefined) return null;
  return (
    <span key={kilometres} class="block help">
      {t.time.away(format.distance(kilometres))}
    </span>
  );
}
