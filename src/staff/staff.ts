/**
 * - `kiosk`: a device in the waiting area: people arrive at it
 * - `desk`: a clerk: sees the day, calls and finishes; people arrive there too
 * - `lead`: a clerk who also reads who did what
 */
export type StaffRole = 'kiosk' | 'desk' | 'lead';

/** A member of the staff, or a device of the office. */
export interface Staff {
  /** Stands beside every action in the day's log. */
  name: string;
  /** `*` is every office. */
  roles: { office: string; role: StaffRole }[];
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
