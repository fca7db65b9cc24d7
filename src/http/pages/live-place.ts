import { html } from 'hono/html';
import { clockInWords } from '../../words/formats.ts';
import { address } from './frame.ts';
import type { Html } from './layout.ts';
import type { PlacePart, PlaceView } from './place-part.ts';

/** The part that changes, and what keeps it up to date: a script, or a link where none runs. `seq`: the change of the office's day it is from. */
export function livePlace(view: PlaceView, { body, said, call, waits }: PlacePart, seq: number): Html {
  const { words, place, config } = view;
  const { live, lost, asOf, refresh, sound, screen } = words.page.place;
  const now = clockInWords(words, Date.parse(place.at), config.city.timeZone);
  return html`<section id="place" tabindex="-1" data-said="${said}" data-call="${call}" data-seq="${seq}">${body}</section>
    <p id="place-said" class="unseen" role="status"></p><p id="place-called" class="unseen" role="alert"></p>
    <div id="place-tools" class="actions" data-waits="${String(waits)}" hidden>
      <button type="button" class="quiet" id="place-sound" data-off="${sound.off}">${sound.on}</button>
      <button type="button" class="quiet" id="place-screen" data-off="${screen.off}">${screen.on}</button>
    </div>
    <p id="place-state" class="state" data-at="${place.at}" data-live="${live}" data-lost="${lost(words.clock('{time}'))}"><span>${asOf(now)}</span> <a href="${address(view)}">${refresh}</a></p>`;
}

/** What is sent to a page that stays open. Without a body it has to be loaded anew. */
export async function placeEvent(
  view: PlaceView,
  part: PlacePart | null,
): Promise<{ at: string } & Record<'html' | 'title' | 'said' | 'call' | 'waits', string>> {
  const { at } = view.place;
  if (!part) return { at, html: '', title: '', said: '', call: '', waits: '' };
  const { body, title, said, call, waits } = part;
  return {
    at,
    html: String(await body),
    title: `${title} – ${view.config.city.name}`,
    said,
    call,
    waits: String(waits),
  };
}
