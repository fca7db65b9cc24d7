import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import { type Client, NetworkError, parseSelection, TerminError, TimeoutError } from '@termin/sdk/bare';
import type { Booking, Hold, Office, Slot } from '@termin/sdk/contract';
import { localDate } from '../helpers/local-time.ts';
import { createBooking, type FlowBooking } from './booking.ts';
import { type CalendarQuery, createCalendar, type FlowCalendar } from './calendar.ts';
import { createCatalogue, type FlowCatalogue } from './catalogue.ts';
import { createForm, type FlowForm } from './form.ts';
import { createHold, type FlowHold } from './hold.ts';
import { createKeeper } from './keeper.ts';
import { createPreferences, type FlowPreferences } from './preferences.ts';
import { createSelection, type FlowSelection } from './selection.ts';
import type { FlowStorage } from './snapshot.ts';
import { createSteps, type FlowSteps, type Step } from './steps.ts';

/** What the page around is told. No personal data. */
export interface FlowEvents {
  ready(): void;
  step(step: Step): void;
  held(hold: Hold): void;
  lost(slot: Slot): void;
  booked(booking: Booking): void;
  error(code: string): void;
}

/** What the page wants chosen at first: an office id, and services as `reisepass:2,meldung`. */
export interface Wishes {
  office: string | null;
  services: string | null;
}

export interface BookingFlowOptions {
  client: Client;
  storage: FlowStorage;
  events: FlowEvents;
  wishes: Wishes;
  /** Milliseconds since 1970 by the clock of this device. */
  now?: () => number;
}

/** Why the citizen is back at the times: the hold ran out, or somebody else has the time now. */
export type Notice = 'lapsed' | 'gone' | null;

/** One citizen's way to an appointment: state and actions, without markup. */
export interface BookingFlow extends FlowSteps {
  readonly client: Client;
  readonly catalogue: FlowCatalogue;
  readonly selection: FlowSelection;
  readonly preferences: FlowPreferences;
  readonly calendar: FlowCalendar;
  readonly hold: FlowHold;
  readonly form: FlowForm;
  readonly booking: FlowBooking;
  readonly notice: ReadonlySignal<Notice>;
  /** The office of the held or booked time. */
  readonly office: ReadonlySignal<Office | null>;
  readonly consented: ReadonlySignal<boolean>;
  consent(given: boolean): void;
  /** Holds a time, and shows its day. */
  take(slot: Slot): Promise<void>;
  book(): Promise<void>;
  /** Begins another appointment. */
  restart(): void;
  /** Takes over what the page wants chosen. */
  prefer(wishes: Partial<Wishes>): void;
  /** Loads the catalogue if it is not there yet. */
  open(): Promise<void>;
  /** The device or the network is back: reads anew what may have changed, and tries again what was lost on its way. */
  wake(): Promise<void>;
  /** Loads data and runs timers until the answer is called; the state stays. */
  start(): () => void;
}

export function createBookingFlow({
  client,
  storage,
  events,
  wishes,
  now = Date.now,
}: BookingFlowOptions): BookingFlow {
  const catalogue = createCatalogue(client);
  const selection = createSelection(catalogue.services);
  const preferences = createPreferences(
    catalogue.offices,
    selection.chosen,
    computed(() => catalogue.state.value.data?.city.postalCodes ?? {}),
  );
  const notice = signal<Notice>(null);
  const consented = signal(false);

  const steps = createSteps(
    () => ({
      hasServices: selection.items.peek().length > 0,
      hasHold: hold.held.peek() !== null,
      hasCustomer: form.customer() !== null,
      isBooked: booking.booked.peek() !== null,
    }),
    (step) => {
      if (step === 'time') giveUpUnfitHold();
      else notice.value = null;
      events.step(step);
    },
  );

  const ready = computed(() => catalogue.state.value.data !== null);
  const wish = computed(
    (): CalendarQuery => ({
      services: selection.items.value,
      // In an order of their own: which is the nearest makes no other question.
      offices: preferences.chosen.value.map(({ id }) => id).sort(),
    }),
  );
  const calendar = createCalendar(client, {
    query: computed(() => (wish.value.services.length * wish.value.offices.length > 0 ? wish.value : null)),
    today: computed(() => catalogue.state.value.data?.today ?? null),
    watched: computed(() => steps.step.value === 'time'),
    now,
  });
  const hold = createHold(client, now, {
    held: events.held,
    lost: (slot) => {
      calendar.refresh();
      events.lost(slot);
    },
    lapsed: () => backToTimes('lapsed'),
  });
  const booking = createBooking(client, hold);
  const office = computed(() => {
    const id = (booking.booked.value?.booking ?? hold.held.value?.hold)?.office;
    return (id && catalogue.offices.value.get(id)) || null;
  });
  const form = createForm(office);
  const keeper = createKeeper(storage, { steps, selection, preferences, calendar, form, hold, booking });

  /** A hold is as long as the services it was taken for. */
  function giveUpUnfitHold() {
    const held = hold.held.peek()?.hold.services;
    if (held && JSON.stringify(held) !== JSON.stringify(selection.items.peek())) hold.release();
  }

  function backToTimes(why: Notice) {
    const step = steps.step.peek();
    if (step === 'services') return;
    calendar.refresh();
    steps.go('time');
    notice.value = why;
  }

  async function take(slot: Slot) {
    notice.value = null;
    calendar.pick(localDate(slot.start));
    await hold.take(slot, wish.peek());
  }

  async function book() {
    const customer = form.customer();
    const privacy = catalogue.state.peek().data?.city.privacy;
    if (!customer || !privacy) return;
    const outcome = await booking.book(customer, privacy.version, wish.peek());
    if (outcome.kind === 'booked') {
      form.clear();
      events.booked(outcome.booking);
      steps.go('done');
    }
    if (outcome.kind === 'gone') backToTimes(hold.lost.peek() ? 'gone' : 'lapsed');
    if (outcome.kind === 'unfit' && form.blame(outcome.fields)) steps.go('details');
  }

  function prefer({ office, services }: Partial<Wishes>) {
    if (office !== undefined) preferences.prefer(office);
    if (services) selection.replace(parseSelection(services).filter(({ quantity }) => quantity > 0));
  }

  function restart() {
    booking.restore(null);
    consented.value = false;
    selection.replace([]);
    calendar.restore(null);
    steps.go('services');
  }

  /** With the catalogue at hand it shows whether what was kept or wished is still possible. */
  async function open() {
    if (ready.peek()) return;
    await catalogue.load();
    if (!ready.peek()) return;
    steps.go(steps.step.peek());
    events.ready();
  }

  async function wake() {
    if (!ready.peek()) return open();
    if (wasLost(hold.error.peek())) void hold.again();
    else void hold.reread();
    if (steps.step.peek() === 'time') calendar.refresh();
    if (steps.step.peek() === 'summary' && wasLost(booking.error.peek())) await book();
  }

  function start() {
    const errors = [calendar.days, calendar.slots].map((state) =>
      // What is fetched ahead may fail without a word: it is asked for again when it is needed.
      computed(() => (steps.step.value === 'time' ? state.value.error : null)),
    );
    const watched = [computed(() => catalogue.state.value.error), ...errors, hold.error, booking.error];
    const stops = [
      calendar.start(),
      ...watched.map((error) =>
        effect(() => {
          if (error.value) events.error(error.value instanceof TerminError ? error.value.code : 'unexpected');
        }),
      ),
      // Before the catalogue is there the chosen services are not known: nothing may lapse, and nothing be saved over.
      effect(() => (ready.value ? untracked(hold.start) : undefined)),
      effect(() => {
        if (ready.value) keeper.save();
      }),
      catalogue.stop,
    ];
    void open();
    return () => {
      for (const stop of stops) stop();
    };
  }

  prefer(wishes);
  keeper.restore();

  return {
    client,
    catalogue,
    selection,
    preferences,
    calendar,
    hold,
    form,
    booking,
    ...steps,
    notice,
    office,
    consented,
    consent: (given) => {
      consented.value = given;
    },
    take,
    book,
    restart,
    prefer,
    open,
    wake,
    start,
  };
}

/** It was the way, not the request: the same again may work. */
function wasLost(error: unknown): boolean {
  return error instanceof NetworkError || error instanceof TimeoutError;
}
