import { type Around, DayElement } from '../day/day-element.tsx';
import { isLanguage } from '../language/languages.ts';
import { sheetOf } from '../styles/sheet.ts';
import css from './board.css?inline';
import { createBoard } from './board.model.ts';
import type { BoardMessages } from './messages/de.ts';
import { Board } from './parts/board.tsx';
import { openSound } from './sound/sound.ts';
import { openSpeech } from './sound/speech.ts';
import { boardTexts } from './texts.ts';
import { keepAwake } from './wake-lock.ts';

const sheet = sheetOf(css);

/**
 * Shows in a waiting area which number is called to which counter, live: numbers and counters, nothing personal.
 *
 * @example <termin-board api="https://termine.example.de" office="rheinhausen" speech="de en"></termin-board>
 *
 * @tag termin-board
 * @slot - Shown while the element does not run.
 * @slot head - At the top, beside the clock: the name of the office, the city's mark.
 * @attr {string} [api] - Where the booking API lives; without it, at the origin of the script.
 * @attr {string} [office] - Id of the office.
 * @attr {string} [lang] - Language to show: `de`, `de-simple` (Leichte Sprache), `en`, `tr`, `uk`, `ru`, `pl`, `ro`, `bg` or `ar`; without it, that of the page.
 * @attr {'ltr' | 'rtl'} [dir] - Direction, where the page insists; without it, that of the language.
 * @attr {string} [languages] - Languages in which the words around the numbers stand, ten seconds each: `de en tr ar`.
 * @attr {string} [theme] - `light` or `dark`, whatever the page is; `auto`, as the system is; `contrast`. Several with spaces between.
 * @attr {'on' | 'off'} [chime='on'] - Whether two tones are heard at each call.
 * @attr {string} [speech] - Languages in which each call is spoken, one after the other: `de en`; without it, nothing is spoken.
 * @cssprop [--termin-surface=#ffffff] - Behind everything; `#000000` where it is dark.
 * @cssprop [--termin-text=#000000] - Text; `#ffffff` where it is dark.
 * @cssprop [--termin-accent=#0b57a4] - The arrow from number to counter.
 * @csspart called - The number that is called, and its counter.
 * @csspart recent - The last calls.
 * @csspart button - The button that turns the sound on.
 */
export class TerminBoard extends DayElement<BoardMessages> {
  static override readonly observedAttributes: readonly string[] = [
    ...DayElement.observedAttributes,
    'chime',
    'speech',
  ];

  protected readonly texts = boardTexts;

  /** Whether two tones are heard at each call. */
  get chime(): 'on' | 'off' {
    return this.getAttribute('chime') === 'off' ? 'off' : 'on';
  }
  set chime(value: 'on' | 'off') {
    this.setAttribute('chime', value);
  }

  /** Tags of the languages in which calls are spoken, with spaces between; '': none. */
  get speech(): string {
    return this.getAttribute('speech') ?? '';
  }
  set speech(value: string) {
    this.setAttribute('speech', value);
  }

  protected sheet(): CSSStyleSheet {
    return sheet();
  }

  protected open(around: Around<BoardMessages>) {
    const { signal } = around;
    const spoken = this.speech.split(/[\s,]+/).filter(isLanguage);
    keepAwake(signal);
    const model = createBoard({
      ...around,
      spoken,
      sound: openSound({ hasChime: this.chime === 'on', hasSpeech: spoken.length > 0, until: signal }),
      speech: openSpeech(spoken, signal),
    });
    return (t: BoardMessages) => <Board t={t} board={model} />;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'termin-board': TerminBoard;
  }
}
