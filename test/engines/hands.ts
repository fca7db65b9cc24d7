import { glance, look, type Target } from './look.ts';
import type { Point, Screen } from './screen.ts';

/** How somebody works the page. */
export interface Hand {
  press(target: Target): Promise<void>;
  tick(target: Target): Promise<void>;
  write(target: Target, text: string): Promise<void>;
  /** A day of the calendar, by its date in words. */
  pick(date: string): Promise<void>;
}

const day = (date: string): Target => ({ role: 'button', name: `.*, ${date}` });

/** A mouse or a finger, and a keyboard for the texts. */
export function pointing(screen: Screen, point: (at: Point) => Promise<void>): Hand {
  const press = async (target: Target) => point((await look(screen, target)).centre);
  return {
    press,
    tick: press,
    write: async (target, text) => {
      await press(target);
      await screen.type(text);
    },
    pick: (date) => press(day(date)),
  };
}

/** Tab, arrows, Enter and Space. */
export function keyboard(screen: Screen): Hand {
  const reach = async (target: Target, key: 'Tab' | 'ArrowRight' = 'Tab') => {
    await look(screen, target);
    for (let presses = 0; presses < 150; presses += 1) {
      if ((await glance(screen, target))?.focused) return;
      await screen.press(key);
    }
    throw new Error(`${target.role} ${target.name} cannot be reached by ${key}`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await screen.press('Enter');
    },
    tick: async (target) => {
      await reach(target);
      await screen.press('Space');
    },
    write: async (target, text) => {
      await reach(target);
      await screen.type(text);
    },
    pick: async (date) => {
      await look(screen, day(date));
      // The day that has the grid's only Tab stop: the chosen one, or today.
      const stop = (await screen.run(tabStop)) as string;
      await reach({ role: 'button', name: stop });
      await reach(day(date), 'ArrowRight');
      await screen.press('Enter');
    },
  };
}

const tabStop = `() => {
  const grid = document.querySelector('termin-widget').shadowRoot.querySelector('[role=grid]');
  return grid.querySelector('button[tabindex="0"]').getAttribute('aria-label');
}`;
