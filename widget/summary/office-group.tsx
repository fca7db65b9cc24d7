import { useWidget } from '../context.ts';
import { MailLink, TelephoneLink } from '../parts/contact/contact.tsx';
import { Entry, Group } from './group.tsx';

/** Where to come, and whom to call. */
export function OfficeGroup() {
  const { flow, t, cityText } = useWidget();
  const office = flow.office.value;
  if (!office) return null;
  return (
    <Group title={t.summary.office} changes={t.summary.changeOffice} step="time">
      <Entry term={t.summary.address}>
        {cityText(
          <>
            {office.name}
            <br />
            {office.street}
            <br />
            {office.postalCode} {office.town}
          </>,
        )}
      </Entry>
      <Entry term={t.details.labels.telephone}>
        <TelephoneLink number={office.telephone} />
      </Entry>
      {office.email && (
        <Entry term={t.details.labels.email}>
          <MailLink address={office.email} />
        </Entry>
      )}
    </Group>
  );
}
