/** Milliseconds between two keys: a scanner types faster, people slower. */
const gapMs = 100;
/** Milliseconds within which the Enter or Tab behind a code still belongs to it. */
const suffixMs = 500;

/** A booking's id. What is set between the groups depends on the layout of the keyboard: `ß` for `-` on a German one. */
const id = /([\da-f]{8}).([\da-f]{4}).([\da-f]{4}).([\da-f]{4}).([\da-f]{12})$/i;

/** The booking's id at the end of a text; null where there is none. */
export function bookingIdIn(text: string): string | null {
  return id.exec(text)?.slice(1).join('-').toLowerCase() ?? null;
}

/** Reads the keys of a scanner that is a keyboard, at the times they come (ms): a code once it is complete, else null. */
export function createScanReader(): (key: string, at: number) => string | null {
  let typed = '';
  let last = Number.NEGATIVE_INFINITY;
  return (key, at) => {
    // Capital letters come with Shift, which is a key too.
    if (key.length !== 1) return null;
    if (at - last > gapMs) typed = '';
    last = at;
    typed += key;
    const code = bookingIdIn(typed);
    if (code) typed = '';
    return code;
  };
}

interface Listening {
  /** Where codes are not wanted now, keys are what they are. */
  isOn(): boolean;
  onCode(code: string): void;
  until: AbortSignal;
}

/** Tells of every code that a scanner types, wherever the focus is. */
export function listenToScanner({ isOn, onCode, until }: Listening): void {
  const read = createScanReader();
  let readAt = Number.NEGATIVE_INFINITY;

  function onKey(event: KeyboardEvent): void {
    if (!isOn()) return;
    const code = read(event.key, event.timeStamp);
    const isSuffix = /^(Enter|Tab)$/.test(event.key) && event.timeStamp - readAt < suffixMs;
    if (code || isSuffix) {
      // Or it would press what has the focus.
      event.preventDefault();
      event.stopPropagation();
    }
    if (!code) return;
    readAt = event.timeStamp;
    onCode(code);
  }

  addEventListener('keydown', onKey, { capture: true, signal: until });
}
