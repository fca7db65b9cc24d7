import { useWidget } from '../../context.ts';
import { Failure } from '../../parts/failure/failure.tsx';
import { Skeleton } from '../../parts/skeleton/skeleton.tsx';
import { OfficeCard } from './office-card.tsx';

/** The offices with their times on the chosen day; those that have one come first. */
export function Offices() {
  const { model, t, format } = useWidget();
  const { calendar, catalogue } = model;
  const date = calendar.date.value;
  const { data, error, loading } = calendar.slots.value;
  const answered = data?.offices ?? [];
  const sorted = answered.toSorted((a, b) => Number(b.slots.length > 0) - Number(a.slots.length > 0));
  const free = answered.reduce((sum, { slots }) => sum + slots.length, 0);
  const waitingForDay = !date && !calendar.days.value.loading;

  return (
    <section class="offices" aria-labelledby="day">
      <h3 key={date} id="day">
        {date ? format.longDate(date) : t.steps.time}
      </h3>
      {waitingForDay && <p class="help">{t.time.pickDay}</p>}
      {data && (
        <p key={`${date} ${free}`} class="hidden" role="status">
          {t.time.freeOn(free)}
        </p>
      )}
      {error !== null && <Failure error={error} retry={calendar.refresh} />}
      {loading && !data && <Skeleton lines={3} height={8} />}
      {sorted.map((times) => {
        const office = catalogue.offices.value.get(times.office);
        return (
          office && <OfficeCard key={office.id} office={office} times={times} alone={sorted.length === 1} />
        );
      })}
    </section>
  );
}
