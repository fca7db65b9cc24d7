import type { Board, BoardCall } from '@termin/sdk/contract';
import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../define.ts';

/** What an office's board says at 09:52: numbers with their counters, the newest first, a minute apart. */
export function boardWith(calls: [number: string, counter: string][], more: Partial<Board> = {}): Board {
  return {
    ...{ office: 'rheinhausen', day: '2020-03-12', at: '2020-03-12T09:52:00+01:00' },
    ...{ waiting: 12, estimate: 25 },
    rule: { code: 'by-turn', checkIn: 'required', grace: 5, walkIns: true, walkInPatience: 30 },
    calls: calls.map(([number, counter], index) => calledAt(number, counter, 52 - index)),
    ...more,
  };
}

export function calledAt(number: string, counter: string, minute: number): BoardCall {
  return { number, counter, at: `2020-03-12T09:${String(minute).padStart(2, '0')}:00+01:00`, again: false };
}

/** A server that says what the test has it say to all boards, or nothing. */
export function openServer(first: Board | null) {
  let board = first;
  const lines = new Set<ReadableStreamDefaultController>();
  const bytes = new TextEncoder();
  const say = (line: ReadableStreamDefaultController) =>
    line.enqueue(bytes.encode(`data: ${JSON.stringify(board)}\n\n`));

  vi.stubGlobal('fetch', async () => {
    if (!board) throw new TypeError('Failed to fetch');
    return new Response(
      new ReadableStream({
        start(line) {
          lines.add(line);
          say(line);
        },
        cancel: () => {},
      }),
    );
  });
  onTestFinished(() => void vi.unstubAllGlobals());

  return {
    says(next: Board) {
      board = next;
      for (const line of lines) say(line);
    },
    goesDown() {
      board = null;
      for (const line of lines) line.error(new TypeError('The line was lost.'));
      lines.clear();
    },
  };
}

/** A board in the page, silent unless the attributes say otherwise. */
export function openBoard(attributes: Record<string, string> = {}, width = 1920, height = 1080) {
  const element = document.createElement('termin-board');
  for (const [name, value] of Object.entries({
    office: 'rheinhausen',
    lang: 'de',
    chime: 'off',
    ...attributes,
  })) {
    element.setAttribute(name, value);
  }
  element.style.inlineSize = `${width}px`;
  element.style.blockSize = `${height}px`;
  document.body.append(element);
  onTestFinished(() => element.remove());
  const within = (selector: string) =>
    [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((found) => found.textContent);
  return {
    element,
    text: (words: string | RegExp) => page.getByText(words),
    button: (name: string) => page.getByRole('button', { name }),
    /** What is large: number and counter. */
    large: () => within('.called :is(.number, .counter)'),
    recent: () => within('.recent .number'),
    /** What stands in the one place that screen readers read out. */
    said: () => within('[aria-live]'),
    one: (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null,
  };
}
