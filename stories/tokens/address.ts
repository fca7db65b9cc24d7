import { type Choice, choiceIn, hashOf } from './tokens.ts';

/** The windows whose address tells the choice: this one, and Storybook's around it. */
function windows(): Window[] {
  const around = window.parent;
  try {
    return around !== window && around.location.origin === location.origin ? [window, around] : [window];
  } catch {
    // Around is a page of somebody else's.
    return [window];
  }
}

/** What the address chooses; the innermost that says anything counts. */
export function readAddress(): Choice {
  return choiceIn(windows().find(({ location }) => location.hash.length > 1)?.location.hash ?? '');
}

/** Writes the choice into the address, without a new entry in the history. */
export function writeAddress(choice: Choice): void {
  const hash = hashOf(choice);
  for (const { history, location } of windows()) {
    history.replaceState(history.state, '', `${location.pathname}${location.search}${hash && `#${hash}`}`);
  }
}

/** The address to give to others: this page alone, with the choice. */
export function addressOf(choice: Choice): string {
  const address = new URL(location.href);
  address.search = new URLSearchParams({
    id: new URLSearchParams(location.search).get('id') ?? '',
    viewMode: 'story',
  }).toString();
  address.hash = hashOf(choice);
  return address.href;
}
