/** A key that every engine knows by this name. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowRight' | 'ArrowLeft';

export interface Point {
  x: number;
  y: number;
}

/** A page in one of the engines, and what a body can do to it. Nothing here knows what is on it. */
export interface Screen {
  goTo(url: string): Promise<void>;
  /** Runs the text of a function in the page with an argument; both ways through JSON. */
  run(script: string, argument?: unknown): Promise<unknown>;
  click(at: Point): Promise<void>;
  /** null where the engine's driver has no fingers. */
  tap: ((at: Point) => Promise<void>) | null;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser that can be driven; `open` starts it. */
export interface Engine {
  name: string;
  open(): Promise<Screen>;
}
