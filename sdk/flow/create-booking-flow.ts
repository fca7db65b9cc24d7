import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import type { Wish } from '../client.ts';
import type { Slot } from '../contract/index.ts';
import { parseSelection } from '../contract/selection-text.ts';
import { NetworkError } from '../errors/network-error.ts';
import { TerminError } from '../errors/termin-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { localDate } from '../helpers/local-time.ts';
import { createBooking } from './booking.ts';
import type { BookingFlow, BookingFlowOptions, Notice, Wishes } from './booking-flow.ts';
import { createCalendar } from './calendar.ts';
import { createCatalogue } from './catalogue.ts';
import { createHold } from './create-hold.ts';
import { createForm } from './form.ts';
import { createKeeper } from './keeper.ts';
import { createPreferences } from './preferences.ts';
import { createSelection } from './selection.ts';
import { createSteps } from './steps.ts';

/**
 * The way to an appointment without a face: services, time, details, summary, done. Nothing happens until `start` is
 * called. It needs no DOM, and throws nothing.
 *
 * @example
 * const flow = createBookingFlow({ client: createClient({ api: 'https://termine.example.de' }) });
 * const stop = flow.start();
 * flow.step.subscribe((step) => show(step));
 */
export function createBookingFlow(options: BookingFlowOptions): BookingFlow {
  const { client, storage, events = {}, wishes = {}, now = Date.now } = options;
  const catalogue = createCatalogue(client);
  const selection = createSelection(catalogue.services);
  const preferences = createPreferences(
    catalogue.offices,
    selection.chosen,
    computed(() => catalogue.state.value.data?.city.postalCodes ?? {}),
  );
  const notice = signal<Notice>(null);
  const consented = signal(false);
  const consentMissing = signal(false);

  const steps = createSteps(
    () => ({
      hasServices: selection.items.peek().length > 0,
      hasHold: hold.held.peek() !== null,
      hasCustomer: form.customer() !== null,
      isBooked: booking.booked.peek() !== null,
    }),
    (step) => {
      consentMissing.value = false;
      if (step === 'time') giveUpUnfitHold();
      else notice.value = null;
      events.step?.(step);
    },
  );

  const ready = computed(() => catalogue.state.value.data !== null);
  const wish = computed(
    (): Required<Wish> => ({
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
    held: (one) => events.held?.(one),
    lost: (slot) => {
      calendar.refresh();
      events.lost?.(slot);
    },
    lapsed: () => backToTimes('lapsed'),
  });
  const booking = createBooking(client, hold);
  const office = computed(() => {
    const id = (booking.booked.value?.booking ?? hold.held.value?.hold)?.office;
    return (id && catalogue.offices.value.get(id)) || null;
  });
  const form = createForm(office);
  const keeper =
    storage && createKeeper(storage, { steps, selection, preferences, calendar, form, hold, booking });

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
    consentMissing.value = !consented.peek();
    if (!customer || !privacy || consentMissing.peek()) return;
    const outcome = await booking.book(customer, privacy.version, wish.peek());
    if (outcome.kind === 'booked') {
      form.replace({});
      events.booked?.(outcome.booking);
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
    hold.release();
    form.replace({});
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
    events.ready?.();
  }

  async function wake() {
    if (!ready.peek()) return open();
    if (wasLost(hold.error.peek())) void hold.again();
    else void hold.reread();
    if (steps.step.peek() === 'time') calendar.refresh();
    if (steps.step.peek() === 'summary' && wasLost(booking.error.peek())) await book();
  }

  /** Tells the page of every error that the citizen is shown, until the answer is called. */
  function tellErrors() {
    const times = [calendar.days, calendar.slots].map((state) =>
      // What is fetched ahead may fail without a word: it is asked for again when it is needed.
      computed(() => (steps.step.value === 'time' ? state.value.error : null)),
    );
    const shown: ReadonlySignal<unknown>[] = [
      computed(() => catalogue.state.value.error),
      ...times,
      hold.error,
      booking.error,
    ];
    return shown.map((error) =>
      effect(() => {
        if (error.value) events.error?.(error.value instanceof TerminError ? error.value.code : 'unexpected');
      }),
    );
  }

  function start() {
    const stops = [
      calendar.start(),
      ...tellErrors(),
      // Before the catalogue is there the chosen services are not known: nothing may lapse, and nothing be saved over.
      effect(() => (ready.value ? untracked(hold.start) : undefined)),
      effect(() => {
        if (ready.value) keeper?.save();
      }),
      catalogue.stop,
    ];
    void open();
    return () => {
      for (const stop of stops) stop();
    };
  }

  prefer(wishes);
  keeper?.restore();

  return {
    ...steps,
    client,
    catalogue,
    selection,
    preferences,
    calendar,
    hold,
    form,
    booking,
    notice,
    office,
    consented,
    consentMissing,
    consent: (given) => {
      consented.value = given;
      consentMissing.value = false;
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
