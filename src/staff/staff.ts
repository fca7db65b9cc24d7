import type { StaffPost, StaffRole } from '@termin/sdk/contract';

export type { StaffRole } from '@termin/sdk/contract';

/** A member of the staff, or a device of the office. */
export interface Staff {
  /** Stands beside every action in the day's log. */
  name: string;
  roles: StaffPost[];
}

const includes: Record<StaffRole, readonly StaffRole[]> = {
  kiosk: ['kiosk'],
  desk: ['kiosk', 'desk'],
  lead: ['kiosk', 'desk', 'lead'],
};

/** Whether somebody may do at the office what the role may. */
export function hasRole({ roles }: Staff, office: string, wanted: StaffRole): boolean {
  return roles.some(
    (one) => (one.office === office || one.office === '*') && includes[one.role].includes(wanted),
  );
}
