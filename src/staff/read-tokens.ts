import { SettingsError } from '../env.ts';
import type { Staff, StaffRole } from './staff.ts';

/** Somebody of the staff with the token in clear, as settings have it. */
export interface ClearToken extends Staff {
  token: string;
}

const entry = /^(kiosk|desk|lead)@(\*|[a-z0-9][a-z0-9-]{0,63}):([^:,]{1,60}):([\x21-\x2b\x2d-\x7e]{16,})$/;

/**
 * Reads `desk@rheinhausen:Schalter 6:TOKEN`, several separated by commas: role, office (`*` for all), the name that the log
 * shows, and a token of 16 characters or more. Throws `SettingsError`, which quotes no token.
 */
export function readStaffTokens(text: string): ClearToken[] {
  return text.split(',').map((one, index) => {
    const [, role, office = '', name = '', token = ''] = entry.exec(one.trim()) ?? [];
    if (!role) {
      throw new SettingsError(
        `STAFF_TOKENS can't be used: entry ${index + 1} is not like desk@rheinhausen:Schalter 6:TOKEN, with role kiosk, desk or lead and a token of 16 characters or more (openssl rand -hex 32)`,
      );
    }
    return { name: name.trim(), roles: [{ office, role: role as StaffRole }], token };
  });
}
