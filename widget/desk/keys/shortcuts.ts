import type { Desk } from '../model/desk.ts';

interface Options {
  desk: Desk;
  host: HTMLElement;
  /** Goes to the search field. */
  search(): void;
  /** Shows which keys there are. */
  help(): void;
  until: AbortSignal;
}

/** Single keys that do what the buttons do, wherever the focus is but where one types. */
export function listenToKeys({ desk, host, search, help, until }: Options): void {
  const keys: Record<string, () => void> = {
    n: () => desk.call(),
    r: () => desk.act('recall'),
    f: () => desk.act('finish'),
    x: () => desk.act('noShow'),
    u: () => desk.undo(),
    '/': search,
    '?': help,
    Escape: back,
  };

  document.addEventListener(
    'keydown',
    (event) => {
      const press = keys[keyOf(event)];
      if (!press || event.defaultPrevented || event.repeat || !isMine(event)) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key !== 'Escape' && (!desk.hasKeys.peek() || isTyping(event))) return;
      const { counter, day } = desk;
      const isSeated = counter.peek() !== null && day.peek() !== null;
      if (!isSeated && press !== help) return;
      if (event.key !== 'Escape') event.preventDefault();
      press();
    },
    { signal: until },
  );

  /** The newest thing that is open closes. */
  function back(): void {
    if (desk.offer.peek() !== null) desk.withdraw();
    else if (desk.search.peek() !== '') desk.search.value = '';
    else desk.opened.value = null;
  }

  /** Of several desks in a page the one that has the focus hears, or else the first. */
  function isMine(event: Event): boolean {
    const path = event.composedPath();
    // A dialog that is open has the keys to itself.
    if (path.some((target) => target instanceof HTMLDialogElement)) return false;
    const focused = path.find(
      (target) => target instanceof HTMLElement && target.localName === host.localName,
    );
    return (focused ?? document.querySelector(host.localName)) === host;
  }
}

/** The letter by its place where the keyboard writes no Latin: N is there whatever is printed on it. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (key.length > 1 || key.charCodeAt(0) < 128) return key.length > 1 ? key : key.toLowerCase();
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}

function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  const types = target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
  return types || target.isContentEditable || target.matches('textarea, select');
}
