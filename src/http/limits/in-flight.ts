import { BookingError } from '../../booking/errors.ts';

/** Seconds: a server that is full has answered a thousand requests long before. */
const retryAfter = 1;

/**
 * Counts requests that are being answered. Beyond its limit it says so at once: otherwise everybody would wait longer and
 * longer, and what is answered in the end nobody waits for any more.
 */
export function inFlight(limit: { all: number; perClient: number }) {
  const byClient = new Map<string, number>();
  let all = 0;

  return {
    /** Lets a request in; `null` is nobody in particular. To be left when it is answered. Throws `unavailable`. */
    enter(client: string | null): () => void {
      const own = client === null ? 0 : (byClient.get(client) ?? 0);
      if (all >= limit.all || own >= limit.perClient) {
        throw new BookingError('unavailable', 'Too much to do at this moment. Try again.', { retryAfter });
      }
      all += 1;
      if (client !== null) byClient.set(client, own + 1);
      return () => {
        all -= 1;
        if (client === null) return;
        const rest = (byClient.get(client) ?? 1) - 1;
        if (rest > 0) byClient.set(client, rest);
        else byClient.delete(client);
      };
    },
  };
}
