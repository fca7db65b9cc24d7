import { localDate, localTime } from '@termin/sdk/bare';
import { useWidget } from '../context.ts';
import { Icon } from '../parts/icon/icon.tsx';
import { Entry, Group } from './group.tsx';

/** When, what for, and which papers to bring. */
export function AppointmentGroup() {
  const { flow, t, format, cityText } = useWidget();
  const hold = flow.hold.held.value?.hold;
  const chosen = flow.selection.chosen.value;
  const papers = [...new Set(chosen.flatMap(({ service }) => service.bring))];
  if (!hold) return null;

  return (
    <Group title={t.summary.appointment} changes={t.summary.changeAppointment} step="time">
      <Entry term={t.summary.date}>
        <strong key={hold.start}>{format.longDate(localDate(hold.start))}</strong>
      </Entry>
      <Entry term={t.summary.time}>
        <strong key={hold.start}>{t.clock(t.range(localTime(hold.start), localTime(hold.end)))}</strong>
      </Entry>
      <Entry term={t.summary.matter}>
        <ul>
          {chosen.map(({ service, quantity }) => (
            <li key={`${service.id} ${quantity}`}>
              {quantity > 1 && t.services.times(quantity)} {cityText(service.name)}
            </li>
          ))}
        </ul>
        <button type="button" class="link" onClick={() => flow.go('services')}>
          {t.summary.changeServices}
        </button>
      </Entry>
      {papers.length > 0 && (
        <Entry term={t.services.bring}>
          <ul class="checks">
            {papers.map((paper) => (
              <li key={paper}>
                <Icon name="tick" />
                {cityText(paper)}
              </li>
            ))}
          </ul>
        </Entry>
      )}
    </Group>
  );
}
