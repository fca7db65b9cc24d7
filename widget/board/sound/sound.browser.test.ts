import { expect, onTestFinished, test, vi } from 'vitest';
import { boardWith, calledAt, openBoard, openServer } from '../testing/open-board.ts';
import { chime, chimeMs } from './chime.ts';

const morning = boardWith([['1112', '6']]);
const next = (number: string, minute: number) => ({
  ...morning,
  calls: [calledAt(number, '6', minute), ...morning.calls],
});

/** A loudspeaker that a browser keeps shut until something is pressed, or not; and how many tones it has played. */
function installLoudspeaker(first: AudioContextState) {
  const opened: EventTarget[] = [];
  class Loudspeaker extends OfflineAudioContext {
    #state = first;
    constructor() {
      super(1, 44_100, 44_100);
      opened.push(this);
    }
    override get state() {
      return this.#state;
    }
    override async resume() {
      this.#state = 'running';
      this.dispatchEvent(new Event('statechange'));
    }
    async close() {
      this.#state = 'closed';
    }
  }
  vi.stubGlobal('AudioContext', Loudspeaker);
  const start = vi.spyOn(OscillatorNode.prototype, 'start');
  onTestFinished(() => {
    vi.unstubAllGlobals();
    start.mockRestore();
  });
  return { tones: () => start.mock.calls.length, opened };
}

/** Voices of a device: what they say, and `ends` when they have said it. */
function installVoices(...languages: string[]) {
  const said: { text: string; lang: string; onend?: () => void }[] = [];
  const voices = languages.map((lang) => ({ lang, localService: true, default: false }));
  const cloud = { lang: 'tr-TR', localService: false, default: false };
  class Utterance {
    lang = '';
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal(
    'speechSynthesis',
    Object.assign(new EventTarget(), {
      getVoices: () => [...voices, cloud],
      speak: (utterance: (typeof said)[number]) => said.push(utterance),
      cancel: () => undefined,
    }),
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  return { said: () => said.map(({ text, lang }) => `${lang}: ${text}`), ends: () => said.at(-1)?.onend?.() };
}

test('the chime is heard, does not crackle, and dies away', async () => {
  const context = new OfflineAudioContext(1, 48_000 * 3, 48_000);
  chime(context);
  const samples = (await context.startRendering()).getChannelData(0);
  const loudest = (from: number, to: number) =>
    samples.slice(from * 48_000, to * 48_000).reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  expect(loudest(0, 0.4)).toBeGreaterThan(0.2);
  expect(loudest(0.45, 0.8)).toBeGreaterThan(0.2);
  expect(loudest(0, 3)).toBeLessThan(1);
  expect(loudest(chimeMs / 1000, 3)).toBeLessThan(0.05);
  expect(loudest(2, 3)).toBe(0);
});

test('where the browser lets nothing be heard there is a button, until it has been pressed', async () => {
  openServer(morning);
  const { tones, opened } = installLoudspeaker('suspended');
  const { button, element } = openBoard({ chime: 'on' });
  await button('Ton einschalten').click();
  await expect.element(button('Ton einschalten')).not.toBeInTheDocument();
  expect(tones()).toBe(6);
  element.remove();
  expect(opened.map((one) => (one as AudioContext).state)).toEqual(['closed']);
});

test('each call chimes, and a number that is called again too', async () => {
  const server = openServer(morning);
  const { tones } = installLoudspeaker('running');
  const { large } = openBoard({ chime: 'on' });
  await expect.poll(large).toEqual(['1112', '6']);
  expect(tones()).toBe(0);
  server.says({ ...morning, calls: [{ ...calledAt('1112', '6', 53), again: true }] });
  await expect.poll(tones).toBe(6);
});

test('a silent board opens no loudspeaker and asks for nothing to be pressed', async () => {
  openServer(morning);
  const { opened } = installLoudspeaker('suspended');
  const { large, button } = openBoard({ chime: 'off' });
  await expect.poll(large).toEqual(['1112', '6']);
  expect(opened).toEqual([]);
  expect(button('Ton einschalten').query()).toBeNull();
});

test('a call is spoken in one language after the other, digit by digit, and the next one waits', async () => {
  const server = openServer(morning);
  installLoudspeaker('running');
  const { said, ends } = installVoices('de-DE', 'en-GB');
  const { large } = openBoard({ speech: 'de en' });
  await expect.poll(large).toEqual(['1112', '6']);
  server.says(next('1113', 53));
  await expect.poll(said).toEqual(['de-DE: Nummer eins, eins, eins, drei. Schalter 6.']);
  server.says({ ...morning, calls: [calledAt('1114', '2', 54), ...next('1113', 53).calls] });
  ends();
  await expect.poll(said).toContain('en-GB: Number one, one, one, three. Counter 6.');
  ends();
  await expect.poll(large, { timeout: 7_000 }).toEqual(['1114', '2']);
});

test('a language without a voice on the device is named; the voice of a cloud is none', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  openServer(morning);
  installLoudspeaker('running');
  installVoices('de-DE');
  const { text } = openBoard({ speech: 'de tr' });
  await vi.advanceTimersByTimeAsync(3_100);
  expect(text('Dieses Gerät hat keine Stimme für: Türkçe').query()).not.toBeNull();
});
