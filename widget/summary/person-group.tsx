import { useWidget } from '../context.ts';
import { Entry, Group } from './group.tsx';

/** What the citizen typed. */
export function PersonGroup() {
  const { flow, t } = useWidget();
  const customer = flow.form.values.value;
  const { givenName, familyName, street, postalCode, town, telephone, email } = customer;
  const place = [postalCode, town].filter(Boolean).join(' ');
  const address = [street, place].filter(Boolean).join(', ');

  return (
    <Group title={t.summary.person} changes={t.summary.changePerson} step="details">
      <Entry term={t.summary.name}>
        <bdi>
          {givenName} {familyName}
        </bdi>
      </Entry>
      {address && (
        <Entry term={t.summary.address}>
          <bdi>{address}</bdi>
        </Entry>
      )}
      {telephone && (
        <Entry term={t.details.labels.telephone}>
          <bdi>{telephone}</bdi>
        </Entry>
      )}
      <Entry term={t.details.labels.email}>
        <bdi>{email}</bdi>
      </Entry>
    </Group>
  );
}
