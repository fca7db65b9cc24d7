import { describe, expect, it } from 'vitest';
import { waitingNumber } from './waiting-number.ts';

const fourDigits = Array.from({ length: 900 }, (_, index) => waitingNumber(index));
const beyond = Array.from({ length: 9000 }, (_, index) => waitingNumber(900 + index));

describe('the waiting number', () => {
  it('is 1112 for the first of the day', () => {
    expect(waitingNumber(0)).toBe('1112');
  });

  it('never changes: it stands in mails that were sent', () => {
    expect([0, 1, 2, 899, 900, 9899, 9900].map(waitingNumber)).toEqual([
      '1112',
      '6687',
      '3252',
      '4541',
      '10110',
      '44481',
      '100114',
    ]);
  });

  it('has four digits for the first 900 of a day, then five, then six, and never a zero in front', () => {
    expect(fourDigits.every((number) => /^[1-9]\d{3}$/.test(number))).toBe(true);
    expect(beyond.every((number) => /^[1-9]\d{4}$/.test(number))).toBe(true);
    expect(waitingNumber(9900)).toMatch(/^[1-9]\d{5}$/);
  });

  it('is never given twice', () => {
    const all = [
      ...fourDigits,
      ...beyond,
      ...Array.from({ length: 90_000 }, (_, i) => waitingNumber(9900 + i)),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['four', fourDigits],
    ['five', beyond],
  ])('is nobody else’s with one of its %s digits misheard', (_, numbers) => {
    const given = new Set(numbers);
    const confused = numbers.flatMap(withOneDigitChanged).filter((number) => given.has(number));
    expect(confused).toEqual([]);
  });

  it.each([
    ['four', fourDigits],
    ['five', beyond],
  ])('is nobody else’s with neighbours among its %s digits exchanged', (_, numbers) => {
    const given = new Set(numbers);
    const confused = numbers.flatMap(withNeighboursExchanged).filter((number) => given.has(number));
    expect(confused).toEqual([]);
  });

  it('begins differently from the numbers before and after it', () => {
    const alike = fourDigits.filter((number, index) => number[0] === fourDigits[index + 1]?.[0]);
    expect(alike).toEqual([]);
  });

  it('refuses what is no index', () => {
    for (const index of [-1, 0.5, Number.NaN]) {
      expect(() => waitingNumber(index)).toThrow(new RangeError(`no index: ${index}`));
    }
  });
});

function withOneDigitChanged(number: string): string[] {
  return [...number].flatMap((digit, at) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => number.slice(0, at) + other + number.slice(at + 1)),
  );
}

function withNeighboursExchanged(number: string): string[] {
  return [...number]
    .slice(1)
    .map((digit, at) => number.slice(0, at) + digit + number[at] + number.slice(at + 2))
    .filter((other) => other !== number);
}
