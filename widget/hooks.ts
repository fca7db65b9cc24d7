import { effect, type Signal, signal } from '@preact/signals-core';
import { type Component, options, type RefObject, type VNode } from 'preact';

// What the widget needs of preact/hooks and @preact/signals, in a sixth of their bytes: hooks under their usual names,
// and components that are drawn anew when a signal has changed that they read. Names with underscores are Preact's own, as in
// its published files; its version is fixed in package.json.

/** What a hook keeps in a component from one drawing to the next. */
interface Cell {
  value?: unknown;
  inputs?: unknown[];
  stop?: (() => void) | undefined;
}

interface Instance extends Component {
  /** Called once what was drawn is in the page. */
  __h: (() => void)[];
  cells?: Cell[];
  /** Ends the wait for signals that the last drawing read. */
  unfollow?: () => void;
}

const hooks = options as { __r?: (vnode: VNode) => void };
const { __r: othersBefore } = hooks;
const { unmount: othersAfter } = options;
let current: Instance;
let position = 0;

hooks.__r = (vnode) => {
  othersBefore?.(vnode);
  current = (vnode as unknown as { __c: Instance }).__c;
  position = 0;
  if (!current.cells) {
    current.cells = [];
    followSignals(current);
  }
};

options.unmount = (vnode) => {
  const { unfollow, cells = [] } = (vnode as unknown as { __c?: Partial<Instance> }).__c ?? {};
  unfollow?.();
  for (const { stop } of cells) stop?.();
  othersAfter?.(vnode);
};

function followSignals(instance: Instance): void {
  const draw = instance.render;
  instance.render = (...given) => {
    let drawn: ReturnType<typeof draw>;
    let drawing = true;
    instance.unfollow?.();
    instance.unfollow = effect(() => {
      if (drawing) drawn = draw.apply(instance, given);
      else instance.setState({});
      drawing = false;
    });
    return drawn;
  };
  instance.shouldComponentUpdate ??= (props, state) =>
    state !== instance.state || differ(instance.props, props) || differ(props, instance.props);
}

/** Whether something in one is not the same in the other; what only the other has does not count. */
function differ(one: object, other: object): boolean {
  for (const name in one) if (!Object.is(one[name as never], other[name as never])) return true;
  return false;
}

function cell(): Cell {
  const { cells = [] } = current;
  const kept = cells[position] ?? {};
  cells[position] = kept;
  position += 1;
  return kept;
}

/** Made once, and again when one of the inputs has changed. */
export function useMemo<T>(make: () => T, inputs: unknown[]): T {
  const kept = cell();
  if (!kept.inputs || differ(inputs, kept.inputs)) {
    kept.value = make();
    kept.inputs = inputs;
  }
  return kept.value as T;
}

export function useRef<T>(first: T | null): RefObject<T> {
  return useMemo(() => ({ current: first }), []) as RefObject<T>;
}

export function useSignal<T>(first: T): Signal<T> {
  return useMemo(() => signal(first), []);
}

/** Runs once what was drawn is in the page: the first time, and when an input has changed; what it answers ends it. */
export function useLayoutEffect(run: () => (() => void) | undefined, inputs?: unknown[]): void {
  const kept = cell();
  if (inputs && kept.inputs && !differ(inputs, kept.inputs)) return;
  kept.inputs = inputs ?? [];
  current.__h.push(() => {
    kept.stop?.();
    kept.stop = run();
  });
}

/** What the components around hand over by `getChildContext`, as it was when this one was made. */
export function useSurroundings<T>(): T {
  return current.context;
}
