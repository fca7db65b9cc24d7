import { flow } from './flow.ts';
import { useValue } from './use-value.ts';

export function Services() {
  const { categories = [], services = [] } = useValue(flow.catalogue.state).data ?? {};
  const chosen = useValue(flow.selection.items);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        flow.go('time');
      }}
    >
      {categories.map((category) => (
        <fieldset key={category.id}>
          <legend>{category.name}</legend>
          {services
            .filter((service) => service.category === category.id)
            .map((service) => {
              const ticked = chosen.some(({ service: id }) => id === service.id);
              const conflict = ticked ? null : flow.selection.conflict(service);
              return (
                <label key={service.id}>
                  <input
                    type="checkbox"
                    checked={ticked}
                    disabled={conflict !== null}
                    onChange={() => flow.selection.toggle(service)}
                  />
                  <span>
                    {service.name} {conflict && <small>{conflict}</small>}
                  </span>
                </label>
              );
            })}
        </fieldset>
      ))}
      <button type="submit" className="primary" disabled={chosen.length === 0}>
        Weiter
      </button>
    </form>
  );
}
