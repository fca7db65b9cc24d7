import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Board, BoardCall } from '@termin/sdk/contract';
import type { Around } from '../day/day-element.tsx';
import { type Followed, follow } from '../day/follow.ts';
import { createOfficeClock } from '../day/office-clock.ts';
import type { LanguageTag } from '../language/languages.ts';
import type { Said } from '../root/live-region.tsx';
import { type Shown, showInTurn } from './calls/show-in-turn.ts';
import type { BoardMessages } from './messages/de.ts';
import { pause } from './pause.ts';
import { placeIn, spokenCall } from './phrases.ts';
import { rotate } from './rotate.ts';
import type { Sound } from './sound/sound.ts';
import type { Speech } from './sound/speech.ts';
import { boardTexts } from './texts.ts';

/** Milliseconds without a first answer after which the board says that there is none. */
const patience = 8_000;
/** With more calls than these behind it, a call is spoken in the first language only. */
const crowd = 2;

/** What a board shows, and what is heard of it. */
export interface BoardModel {
  readonly followed: ReadonlySignal<Followed<Board>>;
  /** The call that is large. */
  readonly shown: ReadonlySignal<Shown | null>;
  /** For screen readers: each call once, when it becomes large. */
  readonly said: ReadonlySignal<Said[]>;
  /** The office's clock, `09:52`; null before the first answer. */
  readonly time: ReadonlySignal<string | null>;
  /** Since when what is shown may be out of date. */
  readonly stale: ReadonlySignal<{ time: string; minutes: number } | null>;
  /** No answer has come for so long that it has to be said. */
  readonly isUnreachable: ReadonlySignal<boolean>;
  /** The words' language of the moment; null: the element's own. */
  readonly words: ReadonlySignal<BoardMessages | null>;
  readonly sound: Sound;
  readonly speech: Speech;
}

interface Options extends Around<BoardMessages> {
  sound: Sound;
  speech: Speech;
  /** Languages to speak, in this order. */
  spoken: readonly LanguageTag[];
}

export function createBoard({ client, office, language, signal: until, ...heard }: Options): BoardModel {
  const { sound, speech, spoken } = heard;
  const following = follow((options) => client.watchBoard(office, options), until);
  const clock = createOfficeClock(until);
  const said = signal<Said[]>([]);
  const stale = signal<{ time: string; minutes: number } | null>(null);
  const isUnreachable = signal(false);
  const { shown, take } = showInTurn({ announce, until });
  let answer: Board | null = null;
  let lostAt: { time: string; ms: number } | null = null;

  async function announce(call: BoardCall, behind: number): Promise<void> {
    const t = language.messages.peek();
    if (t) said.value = [{ text: t.called(call.number, placeIn(t, call.counter)) }];
    await sound.chime();
    for (const tag of behind > crowd ? spoken.slice(0, 1) : spoken) {
      const words = await boardTexts.load(tag).catch(() => null);
      if (words) await speech.speak(spokenCall(words, call), tag);
    }
  }

  const stops = [
    effect(() => {
      const { state } = following;
      if (!state.value.answer || state.value.answer === answer) return;
      answer = state.value.answer;
      clock.set(answer.at);
      take(answer.calls);
    }),
    effect(() => {
      const time = clock.time.value;
      if (!following.state.value.isStale || !time) lostAt = null;
      else lostAt ??= { time, ms: clock.now() };
      stale.value = lostAt && {
        time: lostAt.time,
        minutes: Math.floor((clock.now() - lostAt.ms) / 60_000),
      };
    }),
  ];
  until.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  void pause(patience, until).then(() => {
    isUnreachable.value = !until.aborted;
  });

  return {
    ...{ shown, said, stale, isUnreachable, sound, speech },
    followed: following.state,
    time: clock.time,
    words: rotate(language, until),
  };
}
