/** Two tones, a third apart, as of a doorbell: frequency in hertz, and seconds after the beginning. */
const tones = [
  { frequency: 659.26, from: 0 },
  { frequency: 523.25, from: 0.45 },
];
/** A bell's overtones: how many times the frequency, how loud, and how many seconds they last. */
const partials = [
  { times: 1, gain: 0.5, lasts: 1.4 },
  { times: 2, gain: 0.16, lasts: 0.9 },
  { times: 3, gain: 0.06, lasts: 0.5 },
];
const attack = 0.008;

/** Milliseconds until the chime has died away so far that speech can begin. */
export const chimeMs = 1_500;

/** Sounds two tones, made here: there is no file to load. */
export function chime(context: BaseAudioContext): void {
  for (const { frequency, from } of tones) {
    for (const { times, gain, lasts } of partials) {
      const begin = context.currentTime + from;
      const loudness = new GainNode(context, { gain: 0 });
      loudness.gain.setValueAtTime(0, begin);
      loudness.gain.linearRampToValueAtTime(gain, begin + attack);
      loudness.gain.exponentialRampToValueAtTime(0.0001, begin + lasts);
      const tone = new OscillatorNode(context, { frequency: frequency * times });
      tone.connect(loudness).connect(context.destination);
      tone.start(begin);
      tone.stop(begin + lasts);
    }
  }
}
