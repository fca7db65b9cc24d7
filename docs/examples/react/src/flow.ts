import { createClient } from '@termin/sdk';
import { createBookingFlow } from '@termin/sdk/flow';

// `npx termin-mock` listens there.
const api: string = import.meta.env.VITE_TERMIN_API ?? 'http://localhost:4010';

/** One citizen's way to an appointment. What is typed and held survives a reload, and ends with the tab. */
export const flow = createBookingFlow({
  client: createClient({ api, locale: 'de' }),
  wishes: { office: 'rheinhausen' },
  storage: {
    read: () => sessionStorage.getItem('termin'),
    write: (text) => sessionStorage.setItem('termin', text),
  },
});
