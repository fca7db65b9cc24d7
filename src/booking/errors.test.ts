import { expect, test } from 'vitest';
import { BookingError } from './errors.ts';

test('an error keeps its name and what it came from', () => {
  const cause = new Error('disk full');
  const error = new BookingError('unavailable', 'Try again.', { cause });
  expect(String(error)).toBe('BookingError: Try again.');
  expect(error.cause).toBe(cause);
});
