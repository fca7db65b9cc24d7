import { type ReadonlySignal, signal } from '@preact/signals-core';
import { pause } from '../pause.ts';
import { chime, chimeMs } from './chime.ts';

/** What can be heard of this page. */
export interface Sound {
  /** Something is to be heard, and the browser lets nothing be heard before somebody has pressed something. */
  readonly isBlocked: ReadonlySignal<boolean>;
  /** In answer to a press. Lets the chime be heard as a proof, where there is one. */
  turnOn(): Promise<void>;
  /** Done when it has died away; at once while nothing can be heard. */
  chime(): Promise<void>;
}

interface Options {
  hasChime: boolean;
  /** Voices are let speak by the same rule as tones. */
  hasSpeech: boolean;
  until: AbortSignal;
}

const silence: Sound = { isBlocked: signal(false), turnOn: async () => {}, chime: async () => {} };

/** Opens the way to the loudspeaker, and keeps it open: many displays swallow the beginning of a sound after silence. */
export function openSound({ hasChime, hasSpeech, until }: Options): Sound {
  if (!hasChime && !hasSpeech) return silence;
  const context = new AudioContext();
  const isBlocked = signal(context.state !== 'running');
  context.addEventListener('statechange', () => {
    isBlocked.value = context.state !== 'running';
  });
  until.addEventListener('abort', () => void context.close());

  async function ring(): Promise<void> {
    if (!hasChime || context.state !== 'running') return;
    chime(context);
    await pause(chimeMs, until);
  }

  return {
    isBlocked,
    async turnOn() {
      await context.resume();
      await ring();
    },
    chime: ring,
  };
}
