import { describe, expect, it } from 'vitest';
import { BookingError } from './errors.ts';
import { checkSelection, officesFor } from './selection.ts';
import { cityWith, service } from './testing/city.ts';
import { officeWith, opening } from './testing/office.ts';

const hours = [opening('08:00', '16:00')];
const breaks = [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '11:00', to: '13:00' }];
const offices = ['rheinhausen', 'walsum', 'sued'].map((id) => officeWith({ hours, breaks }, id));
const notTogether = 'Eine Meldung braucht einen eigenen Termin.';
const city = cityWith(
  [
    service('fuehrerschein', { notWith: [{ service: 'meldung', reason: notTogether }] }),
    service('reisepass', { minutes: 16, maxQuantity: 20 }),
    service('meldung', { maxQuantity: 1 }),
    service('fischereischein', { offices: ['walsum'] }),
    service('waffenschein', { offices: ['sued'] }),
  ],
  offices,
);
const one = (id: string, quantity = 1) => ({ service: id, quantity });

/** What the refusal says: its code, its sentence, and what is wrong where. */
function refused(action: () => unknown): string[] {
  try {
    action();
  } catch (error) {
    if (!(error instanceof BookingError)) throw error;
    const { code, message, errors = [] } = error;
    return [code, message, ...errors.map((one) => `${one.path}: ${one.message}`)];
  }
  throw new Error('was not refused');
}

describe('a selection', () => {
  it('takes as long as its services and quantities together', () => {
    const selection = [one('fuehrerschein'), one('reisepass', 3)];
    expect(checkSelection(city, ['rheinhausen'], selection).minutes).toBe(12 + 3 * 16);
  });

  it('goes to those of the chosen offices that offer all of it', () => {
    const selection = [one('reisepass'), one('fischereischein')];
    expect(checkSelection(city, ['rheinhausen', 'walsum'], selection).offices).toEqual(['walsum']);
    expect(officesFor(city, [one('reisepass')])).toEqual(['rheinhausen', 'walsum']);
    expect(refused(() => officesFor(city, [one('reisepass'), one('x')]))).toContain(
      'services.1.service: x is no service',
    );
  });

  it.each([
    [
      'an unknown office',
      ['rheinhausen', 'bonn'],
      [one('reisepass')],
      ['unknown-office', 'There is no office bonn.', 'offices.1: bonn is no office'],
    ],
    [
      'an unknown service',
      ['walsum'],
      [one('reisepass'), one('x')],
      ['unknown-service', 'There is no service x.', 'services.1.service: x is no service'],
    ],
    [
      'too many of two',
      ['walsum'],
      [one('meldung', 2), one('fischereischein', 6)],
      [
        'quantity-too-large',
        'at most 1 of meldung, at most 5 of fischereischein.',
        'services.0.quantity: at most 1 of meldung',
        'services.1.quantity: at most 5 of fischereischein',
      ],
    ],
    [
      'a service the office lacks',
      ['rheinhausen'],
      [one('reisepass'), one('fischereischein')],
      [
        'not-offered',
        'None of the chosen offices offers all of the chosen services.',
        'services.1.service: fischereischein is not offered here',
      ],
    ],
    [
      'services of different offices',
      ['walsum', 'sued'],
      [one('fischereischein'), one('waffenschein')],
      [
        'not-offered',
        'None of the chosen offices offers all of the chosen services.',
        'services: are not offered by one office together',
      ],
    ],
    [
      'more than fits between two breaks',
      ['walsum'],
      [one('reisepass', 12)],
      [
        'too-long',
        'No office takes 192 minutes at once. Book several appointments.',
        'services: takes 192 minutes',
      ],
    ],
  ])('with %s is refused', (_, officeIds, selection, expected) => {
    expect(refused(() => checkSelection(city, officeIds, selection))).toEqual(expected);
  });

  it('may fill the longest time between two breaks', () => {
    // 08:00 to 11:00 and 13:00 to 16:00 are 180 minutes each.
    expect(checkSelection(city, ['walsum'], [one('fuehrerschein', 3), one('reisepass', 9)]).minutes).toBe(
      180,
    );
  });

  it('may fill a day without a break', () => {
    const weekdays = { weekdays: [1, 2, 3, 4, 5], from: '11:00', to: '13:00' };
    const town = cityWith(
      [service('pass', { maxQuantity: 40 })],
      [officeWith({ hours, breaks: [weekdays] })],
    );
    expect(checkSelection(town, ['rheinhausen'], [one('pass', 40)]).minutes).toBe(480);
  });

  it('takes as long as each office needs for it', () => {
    const offices = ['rheinhausen', 'walsum'].map((id) => officeWith({ hours, breaks }, id));
    const slow = service('erbschein', { minutes: 40, minutesAt: [{ office: 'walsum', minutes: 61 }] });
    const town = cityWith([slow, service('pass')], offices);
    const both = checkSelection(town, ['rheinhausen', 'walsum'], [one('erbschein', 2), one('pass')]);
    expect([both.minutesAt('rheinhausen'), both.minutesAt('walsum'), both.minutes]).toEqual([92, 134, 134]);
    // 180 minutes at once: three fit in Rheinhausen, not in Walsum.
    expect(refused(() => checkSelection(town, ['walsum'], [one('erbschein', 3)]))[0]).toBe('too-long');
    expect(checkSelection(town, ['rheinhausen'], [one('erbschein', 3)]).minutes).toBe(120);
    expect(checkSelection(town, ['rheinhausen', 'walsum'], [one('erbschein', 3)]).minutes).toBe(183);
  });

  it('of services that go together only with some others is refused with all the rest, in either order', () => {
    const reason = 'Das Fundbüro ist nebenan.';
    const town = cityWith(
      [service('fund', { onlyWith: { services: ['fahrrad'], reason } }), service('fahrrad'), service('pass')],
      offices,
    );
    const refusal = { code: 'not-combinable', errors: [{ path: 'services.1.service', message: reason }] };
    for (const pair of [
      [one('fund'), one('pass')],
      [one('pass'), one('fund')],
    ]) {
      expect(() => checkSelection(town, ['walsum'], pair)).toThrow(expect.objectContaining(refusal));
    }
    for (const allowed of [[one('fund', 2)], [one('fund'), one('fahrrad')], [one('fahrrad'), one('pass')]]) {
      expect(checkSelection(town, ['walsum'], allowed).offices).toEqual(['walsum']);
    }
  });

  it('of services that exclude each other is refused with the reason, in either order', () => {
    for (const selection of [
      [one('fuehrerschein'), one('meldung')],
      [one('meldung'), one('fuehrerschein')],
    ]) {
      expect(() => checkSelection(city, ['walsum'], selection)).toThrow(
        expect.objectContaining({
          code: 'not-combinable',
          message: `${selection[0]?.service} and ${selection[1]?.service} can not share an appointment: ${notTogether}`,
          errors: [{ path: 'services.1.service', message: notTogether }],
        }),
      );
    }
  });
});
