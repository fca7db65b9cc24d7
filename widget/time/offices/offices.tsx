import { localDate } from '@termin/sdk/bare';
import type { Hold, OfficeSlots } from '@termin/sdk/contract';
import { useWidget } from '../../context.ts';
import { Failure } from '../../parts/failure/failure.tsx';
import { Skeleton } from '../../parts/skeleton/skeleton.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { DayPart } from '../day-part/day-part.tsx';
import { OfficeCard } from './office-card.tsx';

/** The offices with their times on the chosen day; those that have one come first, the nearest before the others. */
export function Offices() {
  const { flow, t, format } = useWidget();
  const { calendar, catalogue, preferences } = flow;
  const date = calendar.date.value;
  const { data, error, loading } = calendar.slots.value;
  const waitingForDay = !date && !calendar.days.value.loading;
  const held = flow.hold.held.value?.hold;
  const answered = (data?.offices ?? []).map((times) => withHeld(times, held, data?.date));
  const free = answered.reduce((sum, { slots }) => sum + slots.length, 0);
  useSaid(data ? t.time.freeOn(free) : '');
  const order = preferences.chosen.value.map(({ id }) => id);
  const rank = ({ office, slots }: OfficeSlots) =>
    order.indexOf(office) + (slots.length > 0 ? 0 : order.length);
  const sorted = answered.toSorted((a, b) => rank(a) - rank(b));

  return (
    <section class="offices" aria-labelledby="day" aria-busy={loading}>
      <div class="offices-head">
        <h3 key={date} id="day">
          {date ? format.longDate(date) : t.steps.time}
        </h3>
        <DayPart />
      </div>
      {waitingForDay && <p class="help">{t.time.pickDay}</p>}
      {error !== null && <Failure error={error} retry={calendar.refresh} />}
      {loading && !data && <Skeleton lines={3} height={8} />}
      {sorted.map((times) => {
        const office = catalogue.offices.value.get(times.office);
        return (
          office && (
            <OfficeCard
              key={`${data?.date} ${office.id}`}
              office={office}
              times={times}
              alone={sorted.length === 1}
            />
          )
        );
      })}
    </section>
  );
}

/** The citizen's own time is free for nobody else; in the list it stays, as the chosen one. */
function withHeld(times: OfficeSlots, held: Hold | undefined, date: string | undefined): OfficeSlots {
  if (!held || held.office !== times.office || localDate(held.start) !== date) return times;
  const { office, start, end } = held;
  const others = times.slots.filter((slot) => slot.start !== start);
  const slots = [...others, { office, start, end }].sort((a, b) => (a.start < b.start ? -1 : 1));
  return { ...times, slots };
}
