import * as z from 'zod/mini';

/**
 * - `kiosk`: a device in the waiting area: people arrive at it
 * - `desk`: a clerk: sees the day, calls and finishes; people arrive there too
 * - `lead`: a clerk who also reads who did what
 */
export const StaffRole = z.enum(['kiosk', 'desk', 'lead']);
export type StaffRole = z.infer<typeof StaffRole>;

/** What somebody may do, and where. */
export const StaffPost = z.object({
  /** Id of the office; `*` is every office. */
  office: z.string(),
  role: StaffRole,
});
export type StaffPost = z.infer<typeof StaffPost>;

/** Answer of `GET /v1/staff`, and of a login: who asks. */
export const StaffAnswer = z.object({
  /** Stands beside everything they do in the day's log; null: nobody has logged in. */
  name: z.nullable(z.string()),
  /** Empty where nobody has logged in. */
  roles: z.array(StaffPost),
  /** Address on this server that begins a login at the city's own provider (`?return=` says where to go after it); null where a token is asked for. */
  login: z.nullable(z.string()),
  /** Address on this server to open after logging out, to be logged out at the provider too; null where there is nothing to do. */
  logout: z.nullable(z.string()),
});
export type StaffAnswer = z.infer<typeof StaffAnswer>;

/** Body of `POST /v1/staff/session`. */
export const LogInRequest = z.object({
  /** The token of somebody who works here, or of a device. */
  token: z.string().check(z.trim(), z.minLength(1), z.maxLength(512)),
});
export type LogInRequest = z.infer<typeof LogInRequest>;
