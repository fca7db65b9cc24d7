import { describe, expect, it } from 'vitest';
import { join, subtract } from './intervals.ts';

const span = (start: number, end: number) => ({ start, end });

describe('cutting time', () => {
  it('leaves the pieces before, between and after the cuts', () => {
    expect(subtract(span(8, 16), [span(12, 13), span(9, 10)])).toEqual([
      span(8, 9),
      span(10, 12),
      span(13, 16),
    ]);
  });

  it('leaves no empty piece at the edges, and nothing when all is cut', () => {
    expect(subtract(span(8, 16), [span(7, 9), span(15, 17)])).toEqual([span(9, 15)]);
    expect(subtract(span(8, 16), [span(8, 16)])).toEqual([]);
    expect(subtract(span(8, 8), [])).toEqual([]);
  });

  it('is not done by an empty cut', () => {
    expect(subtract(span(8, 16), [span(12, 12), span(13, 11)])).toEqual([span(8, 16)]);
  });
});

describe('joining time', () => {
  it('makes one of what overlaps or touches', () => {
    expect(join([span(13, 16), span(8, 10), span(9, 11), span(11, 12)])).toEqual([span(8, 12), span(13, 16)]);
  });

  it('keeps what lies within', () => {
    expect(join([span(8, 16), span(9, 10)])).toEqual([span(8, 16)]);
  });
});
