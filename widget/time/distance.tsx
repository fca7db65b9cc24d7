import { useWidget } from '../context.ts';

/** How far it is to an office from the postal code that the citizen gave. */
export function Distance({ office }: { office: string }) {
  const { model, t, format } = useWidget();
  const kilometres = model.preferences.distances.value.get(office);
  if (kilometres === undefined) return null;
  return (
    <span key={kilometres} class="block help">
      {t.time.away(format.distance(kilometres))}
    </span>
  );
}
