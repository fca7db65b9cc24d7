import type { Customer } from '@termin/sdk/contract';
import fc from 'fast-check';
import { expect } from 'vitest';
import { book as askBook } from '../../src/actions/book.ts';
import { cancel as askCancel } from '../../src/actions/cancel.ts';
import { confirm as askConfirm } from '../../src/actions/confirm.ts';
import { extend as askExtend } from '../../src/actions/extend.ts';
import { hold as askHold } from '../../src/actions/hold.ts';
import { release as askRelease } from '../../src/actions/release.ts';
import { reschedule as askReschedule } from '../../src/actions/reschedule.ts';
import { toInstant } from '../../src/booking/instant.ts';
import { newSecret } from '../../src/crypto.ts';
import { choice, onOne, service, step } from './commands.ts';
import { expectAlternatives, noteNumber, offersService } from './expect.ts';
import type { Appointment, Model } from './model.ts';
import { placeOf, wish } from './places.ts';
import { lengths, timeZone, town } from './town.ts';
import { outcome, takeMails, type World } from './world.ts';

const { holdMinutes, extensions, confirmMinutes, openPerEmail } = town.policy;
const minuteMs = 60_000;

/** Nothing waits for longer than the appointment lasts. */
const lapse = (model: Model, minutes: number, end: number) =>
  Math.min(model.now + minutes * minuteMs, end * minuteMs);

const person = fc.record({
  email: fc.constantFrom('ada@example.org', 'erika@example.org'),
  telephone: fc.option(fc.constant('0203 123456'), { nil: undefined }),
});

const earlierHold = fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: choice });

export const hold = step(
  'hold',
  fc.record({ wanted: service, where: wish, replaces: earlierHold }),
  async ({ wanted, where, replaces }, model, context, real) => {
    const place = placeOf(model, wanted, where);
    if (!place || !offersService(place.office.id, wanted)) return;
    const earlier = replaces === null ? undefined : model.pick(replaces);
    const gives = earlier && model.lives(earlier, 'held') ? earlier : undefined;
    const chance = model.chance(place, wanted, gives);
    const request = {
      id: crypto.randomUUID(),
      secret: newSecret(),
      office: place.office.id,
      start: toInstant(place.start, timeZone),
      services: [{ service: wanted, quantity: 1 }],
      locale: 'de',
      ...(earlier && { replaces: { id: earlier.id, secret: earlier.secret } }),
    };
    const found = await outcome(askHold(context, request));
    if ('refused' in found) {
      expect([found.refused.code, chance]).toEqual(
        chance === 'taken' ? ['slot-taken', 'taken'] : ['slot-unavailable', 'none'],
      );
      return expectAlternatives(model, place, wanted, found.refused.alternatives);
    }
    expect(chance).toBe('free');
    if (gives) Object.assign(gives, { state: 'released', expiresAt: null });
    const stored = await real.store.find(request.id);
    model.appointments.push({
      ...{ id: request.id, secret: request.secret, service: wanted, office: request.office },
      ...{ day: place.day, start: place.start, end: place.start + lengths[wanted], lane: stored?.lane ?? 0 },
      ...{
        state: 'held',
        expiresAt: lapse(model, holdMinutes, place.start + lengths[wanted]),
        extensionsLeft: extensions,
      },
      ...{ customer: null, bookedAs: null, number: null, tokens: { confirm: '', manage: '' } },
    });
    // The answer was lost on the way: asked again, it is the same hold.
    expect(await askHold(context, request)).toEqual(found.answer);
  },
);

export const extend = onOne('extend', async (one, model, context) => {
  const found = await outcome(askExtend(context, one));
  expect('answer' in found).toBe(model.lives(one, 'held') && one.extensionsLeft > 0);
  if ('refused' in found) return;
  one.expiresAt = lapse(model, holdMinutes, one.end);
  one.extensionsLeft -= 1;
});

export const release = onOne('release', async (one, model, context) => {
  const found = await outcome(askRelease(context, one));
  if (model.lives(one, 'held')) Object.assign(one, { state: 'released', expiresAt: null });
  const isOver = one.state === 'released' || one.state === 'lapsed' || !model.lives(one, one.state);
  expect('answer' in found).toBe(isOver);
});

export const book = step(
  'book',
  fc.record({ chosen: choice, person }),
  async ({ chosen, person: { email, telephone } }, model, context, real) => {
    const one = model.pick(chosen);
    if (!one) return;
    const customer: Customer = { givenName: 'Erika', familyName: 'Ångström', email };
    if (telephone) customer.telephone = telephone;
    const consent = { version: town.city.privacy.version };
    const request = { hold: one.id, customer, consent, secret: one.secret, locale: 'de' };
    const isHeld = model.lives(one, 'held');
    const isFull = model.hasOpen(email) >= openPerEmail;
    const isComplete = one.office !== 'walsum' || telephone !== undefined;
    const bookedAs = `${email} ${telephone}`;
    if (one.bookedAs === bookedAs) {
      // Repeated, perhaps long after: the same booking again, whatever has become of it.
      const again = await askBook(context, request);
      return expect(again.number).toBe(one.number);
    }

    const found = await outcome(askBook(context, request));
    if ('refused' in found) {
      const code = !isComplete ? 'field-required' : isHeld && isFull ? 'too-many-bookings' : null;
      if (code) expect(found.refused.code).toBe(code);
      else expect(isHeld).toBe(false);
      return;
    }
    expect([isHeld, isFull, isComplete]).toEqual([true, false, true]);
    const [mail] = await takeMails(real, one.id, model.now);
    expect(mail?.kind).toBe('booked');
    Object.assign(one, {
      state: 'pending',
      customer,
      bookedAs,
      expiresAt: lapse(model, confirmMinutes, one.end),
      number: found.answer.number,
      tokens: mail?.tokens,
    });
    noteNumber(model, one, found.answer.number);
    expect(await askBook(context, request)).toEqual(found.answer);
    expect(await takeMails(real, one.id, model.now)).toEqual([]);
  },
);

export const confirm = onOne('confirm', async (one, model, context, real) => {
  if (!one.tokens.confirm) return;
  const found = await outcome(askConfirm(context, { id: one.id, token: one.tokens.confirm }));
  if (model.lives(one, 'pending')) {
    Object.assign(one, { state: 'confirmed', expiresAt: null });
    await expectMail(real, one, model, 'confirmed');
  }
  expect('answer' in found).toBe(one.state === 'confirmed');
});

export const cancel = onOne('cancel', async (one, model, context, real) => {
  if (!one.tokens.manage) return;
  const found = await outcome(askCancel(context, { id: one.id, token: one.tokens.manage }));
  if (model.lives(one, 'pending', 'confirmed') && !model.isOver(one)) {
    Object.assign(one, { state: 'cancelled', expiresAt: null, customer: null });
    await expectMail(real, one, model, 'cancelled');
  }
  expect('answer' in found).toBe(one.state === 'cancelled');
});

export const reschedule = step(
  'reschedule',
  fc.record({ chosen: choice, where: wish, telephone: fc.option(fc.constant('0203 654321')) }),
  async ({ chosen, where, telephone }, model, context, real) => {
    const one = model.pick(chosen);
    const place = one && placeOf(model, one.service, where);
    if (!one?.tokens.manage || !place) return;
    const office = place.office.id;
    const request = {
      ...{ id: one.id, token: one.tokens.manage, office, start: toInstant(place.start, timeZone) },
      ...(telephone && { customer: { telephone } }),
    };
    const stays = office === one.office && place.start === one.start;
    const chance = model.chance(place, one.service, one);
    const added = { ...(telephone && { telephone }), ...one.customer };
    const isComplete = office !== 'walsum' || added.telephone !== undefined;

    const found = await outcome(askReschedule(context, request));
    if (!model.lives(one, 'confirmed') || model.isOver(one)) return expect('refused' in found).toBe(true);
    if (stays) return expect('answer' in found).toBe(true);
    if ('refused' in found) {
      const { code, alternatives } = found.refused;
      if (!offersService(office, one.service)) return expect(code).toBe('not-offered');
      if (!isComplete) return expect(code).toBe('field-required');
      expect([code, chance]).toEqual(
        chance === 'taken' ? ['slot-taken', 'taken'] : ['slot-unavailable', 'none'],
      );
      return expectAlternatives(model, place, one.service, alternatives);
    }
    expect([chance, isComplete]).toEqual(['free', true]);
    const stored = await real.store.find(one.id);
    const sameList = office === one.office && place.day === one.day;
    const { day, start } = place;
    expect(stored?.customer).toEqual(added);
    Object.assign(one, {
      customer: added,
      office,
      day,
      start,
      end: start + lengths[one.service],
      lane: stored?.lane ?? 0,
    });
    if (sameList) expect(found.answer.number).toBe(one.number);
    else noteNumber(model, one, found.answer.number);
    one.number = found.answer.number;
    await expectMail(real, one, model, 'rescheduled');
  },
);

/** One mail, and what was written for others in the meantime. */
async function expectMail(real: World, one: Appointment, model: Model, kind: string): Promise<void> {
  const mails = await takeMails(real, one.id, model.now);
  expect(mails.map((mail) => mail.kind)).toEqual([kind]);
}
