/** Where the citizen's page finds the script. */
export const placeScriptPath = '/assets/termin-place.js';

interface PlaceEvent {
  at: string;
  html: string;
  title: string;
  said: string;
  call: string;
  waits: string;
}

/**
 * Keeps the place on the citizen's page up to date: it reads the page's own stream, and says when the line is cut. Sound, vibration
 * and a screen that stays on are there once the citizen has switched them on. This function is sent to browsers as it stands
 * here, so that it uses nothing from outside of itself.
 */
function keepPlace(): void {
  const silenceMs = 40_000;
  const longestPause = 15_000;
  const part = document.getElementById('place');
  const said = document.getElementById('place-said');
  const called = document.getElementById('place-called');
  const tools = document.getElementById('place-tools');
  const state = document.getElementById('place-state');
  const stamp = state?.querySelector('span');
  const link = state?.querySelector('a');
  const soundButton = document.getElementById('place-sound');
  const screenButton = document.getElementById('place-screen');
  if (!part || !said || !called || !tools || !state || !stamp || !link || !soundButton || !screenButton)
    return;

  type Policy = { createHTML(html: string): string };
  type Factory = { createPolicy(name: string, rules: Policy): Policy };
  const { trustedTypes } = window as { trustedTypes?: Factory };
  // What the server has escaped, as it does the page itself.
  const asItIs: Policy = { createHTML: (html) => html };
  const policy = trustedTypes?.createPolicy('termin-place', asItIs) ?? asItIs;

  let seq = Number(part.dataset.seq);
  let at = state.dataset.at ?? '';
  let toldAt = Date.now();
  let heardAt = toldAt;
  let failures = 0;
  let line: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let audio: AudioContext | null = null;
  let keepsScreen = false;
  let lock: WakeLockSentinel | null = null;

  const show = (event: PlaceEvent) => {
    at = event.at;
    toldAt = Date.now();
    // It has become another page. Not at once, so that nothing makes it load over and over.
    if (event.html === '') {
      setTimeout(() => location.reload(), 1_000);
      return;
    }
    const next = document.createElement('template');
    next.innerHTML = policy.createHTML(event.html);
    if (next.innerHTML !== part.innerHTML) {
      const hadFocus = part.contains(document.activeElement);
      part.replaceChildren(next.content);
      if (hadFocus) part.focus();
    }
    document.title = event.title;
    const isCall = event.call !== '' && event.call !== part.dataset.call;
    if (isCall) ring();
    // The same sentence once more is said only where it was gone before.
    if (isCall) called.textContent = '';
    if (isCall) setTimeout(() => called.append(event.said), 100);
    else if (event.said !== part.dataset.said) said.textContent = event.said;
    part.dataset.call = event.call;
    part.dataset.said = event.said;
    tools.dataset.waits = event.waits;
    tools.hidden = event.waits !== 'true';
    void keepScreen();
  };

  const setLost = (isLost: boolean) => {
    link.hidden = !isLost;
    // When the server was heard last, by the clock of the office that stands in its instant.
    const local = new Date(Date.parse(`${at.slice(0, 19)}Z`) + heardAt - toldAt).toISOString().slice(11, 16);
    const { live = '', lost = '' } = state.dataset;
    const text = isLost ? lost.replace('{time}', local) : live;
    state.classList.toggle('lost', isLost);
    if (stamp.textContent !== text) stamp.textContent = text;
  };

  const listen = async () => {
    line?.abort();
    clearTimeout(timer);
    const own = new AbortController();
    line = own;
    let silence: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(silence);
      silence = setTimeout(() => own.abort(), silenceMs);
    };
    try {
      wait();
      const headers = { Accept: 'text/event-stream' };
      const answer = await fetch(location.href, { headers, cache: 'no-store', signal: own.signal });
      // The link opens nothing any more, and the page says so.
      if (answer.status === 404) return location.reload();
      if (!answer.ok || !answer.body) throw new Error(String(answer.status));
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      for (;;) {
        const { value, done } = await reader.read();
        if (done) break;
        wait();
        heardAt = Date.now();
        failures = 0;
        const events = (text + value).split('\n\n');
        text = events.pop() ?? '';
        for (const event of events) {
          const [, id, data] = /^id: (.*)\ndata: (.*)$/m.exec(event) ?? [];
          // The page may have been made from a newer reading than the first event.
          if (!data || Number(id) < seq) continue;
          seq = Number(id);
          show(JSON.parse(data));
        }
        setLost(false);
      }
    } catch {
      if (line === own) {
        failures += 1;
        setLost(true);
      }
    } finally {
      clearTimeout(silence);
    }
    const pause = Math.min(longestPause, 500 * 2 ** failures) * (0.5 + Math.random());
    if (line === own) timer = setTimeout(listen, pause);
  };

  const ring = () => {
    if (!audio) return;
    navigator.vibrate?.([400, 150, 400]);
    for (const [index, pitch] of [659, 523, 784].entries()) {
      const start = audio.currentTime + index * 0.3;
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.4, start);
      volume.gain.exponentialRampToValueAtTime(0.001, start + 0.6);
      tone.connect(volume).connect(audio.destination);
      tone.start(start);
      tone.stop(start + 0.6);
    }
  };

  const keepScreen = async () => {
    const wanted = keepsScreen && !tools.hidden && document.visibilityState === 'visible';
    if (!wanted) {
      void lock?.release();
      lock = null;
    } else if (!lock || lock.released) {
      lock = await navigator.wakeLock.request('screen').catch(() => null);
    }
  };

  const onSwitch = (button: HTMLElement, turn: (isOn: boolean) => void) => {
    const labels = [button.textContent ?? '', button.dataset.off ?? ''];
    let isOn = false;
    button.addEventListener('click', () => {
      isOn = !isOn;
      button.textContent = labels[Number(isOn)] ?? '';
      turn(isOn);
    });
  };

  onSwitch(soundButton, (isOn) => {
    void audio?.close();
    audio = isOn ? new AudioContext() : null;
    // So that the citizen knows what to listen for.
    ring();
  });
  onSwitch(screenButton, (isOn) => {
    keepsScreen = isOn;
    void keepScreen();
  });
  screenButton.hidden = !('wakeLock' in navigator);
  tools.hidden = tools.dataset.waits !== 'true';

  document.addEventListener('visibilitychange', () => {
    void keepScreen();
    // A telephone that slept may hold a line that is dead.
    if (document.visibilityState === 'visible' && Date.now() - heardAt > silenceMs / 2) void listen();
  });
  window.addEventListener('online', () => void listen());
  window.addEventListener('pagehide', () => {
    clearTimeout(timer);
    const last = line;
    line = null;
    last?.abort();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void listen();
  });
  void listen();
}

/** The script, without the blanks that types and indentation leave behind. */
export const placeScript = `(${keepPlace})();`.replace(/^\s+/gm, '');
