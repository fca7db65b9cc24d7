import { useWidget } from '../../context.ts';

/** The citizen's postal code, to sort the offices by distance, where the city says where its postal codes lie. */
export function StartFrom() {
  const { flow, t } = useWidget();
  const { preferences, catalogue } = flow;
  const known = Object.keys(catalogue.state.value.data?.city.postalCodes ?? {});
  const code = preferences.postalCode.value;
  const unknown = code.trim().length >= 5 && preferences.distances.value.size === 0;
  if (known.length === 0) return null;

  return (
    <div class="start-from">
      <label for="start-from">{t.time.postalCode}</label>
      <p id="start-from-help" class="help" role="status">
        <span key={String(unknown)}>{unknown ? t.time.postalCodeUnknown : t.time.postalCodeHelp}</span>
      </p>
      <input
        id="start-from"
        class="input"
        part="input"
        inputMode="numeric"
        autocomplete="postal-code"
        maxLength={10}
        aria-describedby="start-from-help"
        value={code}
        onInput={(event) => preferences.startFrom(event.currentTarget.value)}
      />
    </div>
  );
}
