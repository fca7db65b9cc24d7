import type { Context } from 'hono';
import type { AppEnv } from '../options.ts';
import type { Rate } from './rate.ts';

/** What somebody may do so often: read, hold times, have mails sent, try tokens that open nothing. */
export type Kind = 'reading' | 'holding' | 'mailing' | 'guessing';

/** How much the app does for one client, for one e-mail address, and at a time. */
export interface Limits {
  /** Whose request it is, `192.0.2.7` or `2001:db8:1:2::/64`; `null` when clients can't be told apart: then only `atOnce` holds. */
  clientOf(c: Context<AppEnv>): string | null;
  perClient: Record<Kind, Rate>;
  /** Bookings, each of which sends a mail to the address before anybody has proved that it is theirs. */
  perEmail: Rate;
  /** Requests that are being answered: of everybody together, and of one client. */
  atOnce: { all: number; perClient: number };
  /** Milliseconds of a clock that never goes back; the process's own when left out. */
  now?: () => number;
}

/**
 * Limits that nobody notices who books for a family, nor three hundred people who do at 08:00 behind the one address of a
 * library or a mobile network: each of them reads some thirty times within three minutes, holds a time or two and books.
 * One alone who takes everything allowed holds 240 + 600 times within the ten minutes that a hold lasts.
 */
export const usualLimits: Omit<Limits, 'clientOf'> = {
  perClient: {
    reading: { burst: 3_000, perSecond: 50 },
    holding: { burst: 240, perSecond: 1 },
    mailing: { burst: 120, perSecond: 0.5 },
    guessing: { burst: 60, perSecond: 0.1 },
  },
  perEmail: { burst: 6, perSecond: 1 / 600 },
  atOnce: { all: 1_000, perClient: 250 },
};

/** The same limits for so many times the citizens behind one address; what is done at once stays what the machine can do. */
export function multiplied(limits: Limits, factor: number): Limits {
  const times = ({ burst, perSecond }: Rate) => ({
    burst: Math.max(1, Math.round(burst * factor)),
    perSecond: perSecond * factor,
  });
  const { reading, holding, mailing, guessing } = limits.perClient;
  return {
    ...limits,
    perClient: {
      reading: times(reading),
      holding: times(holding),
      mailing: times(mailing),
      guessing: times(guessing),
    },
  };
}
