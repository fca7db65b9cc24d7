import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { type Language, offered } from '../language/language.ts';
import type { BoardMessages } from './messages/de.ts';
import { boardTexts } from './texts.ts';

/** Milliseconds for which the words stand in one language: time to read the longest of them. */
const turn = 10_000;

/**
 * The words in one of the languages of `languages` after the other; null where there are not several, and what is not called
 * stands in the element's own.
 */
export function rotate(
  { place }: Language<BoardMessages>,
  until: AbortSignal,
): ReadonlySignal<BoardMessages | null> {
  const words = signal<BoardMessages | null>(null);

  const stop = effect(() => {
    const tags = offered(place.value);
    if (tags.length < 2) {
      words.value = null;
      return undefined;
    }
    let index = -1;
    let isOver = false;
    const next = async () => {
      index = (index + 1) % tags.length;
      const texts = await boardTexts.load(tags[index] ?? 'de').catch(() => null);
      if (texts && !isOver) words.value = texts;
    };
    void next();
    const timer = setInterval(() => void next(), turn);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  });
  until.addEventListener('abort', stop);
  return words;
}
