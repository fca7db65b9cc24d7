import { batch, signal } from '@preact/signals-core';
import { Component, type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { useLayoutEffect, useMemo, useRef, useSignal, useSurroundings } from './hooks.ts';

const place = document.createElement('div');
const show = (children: ComponentChildren) => render(children, place);
const drawn = () => Promise.resolve().then(() => undefined);

afterEach(() => show(null));

test('a component is drawn anew when a signal has changed that it read, and only then', async () => {
  const read = signal('before');
  const unread = signal(0);
  const draw = vi.fn(() => <p>{read.value}</p>);
  const Part = () => draw();
  show(<Part />);
  unread.value = 1;
  await drawn();
  expect(draw).toHaveBeenCalledTimes(1);
  read.value = 'after';
  await drawn();
  expect(place.textContent).toBe('after');
  expect(draw).toHaveBeenCalledTimes(2);
});

test('what it does not read any more is not waited for', async () => {
  const which = signal('a');
  const a = signal(1);
  const draw = vi.fn(() => <p>{which.value === 'a' ? a.value : 'b'}</p>);
  const Part = () => draw();
  show(<Part />);
  which.value = 'b';
  await drawn();
  a.value = 2;
  await drawn();
  expect(draw).toHaveBeenCalledTimes(2);
});

test('several changes in one go are drawn once', async () => {
  const [one, two] = [signal(1), signal(2)];
  const draw = vi.fn(() => <p>{one.value + two.value}</p>);
  const Part = () => draw();
  show(<Part />);
  batch(() => {
    one.value = 10;
    two.value = 20;
  });
  await drawn();
  expect(place.textContent).toBe('30');
  expect(draw).toHaveBeenCalledTimes(2);
});

test('with the same properties a part is left as it is when its parent is drawn', async () => {
  const parent = signal(1);
  const draw = vi.fn((name: string) => <i>{name}</i>);
  const Part = ({ name }: { name: string }) => draw(name);
  const Whole = () => (
    <p>
      {parent.value}
      <Part name="same" />
      <Part name={`other ${parent.value}`} />
    </p>
  );
  show(<Whole />);
  parent.value = 2;
  await drawn();
  expect(place.textContent).toBe('2sameother 2');
  expect(draw.mock.calls).toEqual([['same'], ['other 1'], ['other 2']]);
});

test('a part that has gone waits for nothing, and ends what it began', async () => {
  const read = signal(1);
  const ended = vi.fn();
  const draw = vi.fn(() => <p>{read.value}</p>);
  const Part = () => {
    useLayoutEffect(() => ended, []);
    return draw();
  };
  show(<Part />);
  show(null);
  expect(ended).toHaveBeenCalledTimes(1);
  read.value = 2;
  await drawn();
  expect(draw).toHaveBeenCalledTimes(1);
});

test('an effect runs when what was drawn is in the page, and again when an input has changed', async () => {
  const name = signal('Mitte');
  const other = signal(0);
  const told: string[] = [];
  const Part = () => {
    const box = useRef<HTMLParagraphElement>(null);
    useLayoutEffect(() => {
      told.push(`begins ${box.current?.textContent}`);
      return () => void told.push('ends');
    }, [name.value]);
    return (
      <p ref={box}>
        {name.value} {other.value}
      </p>
    );
  };
  show(<Part />);
  other.value = 1;
  await drawn();
  name.value = 'Süd';
  await drawn();
  expect(told).toEqual(['begins Mitte 0', 'ends', 'begins Süd 1']);
});

test('what is remembered stays until an input changes', async () => {
  const input = signal(1);
  const other = signal(0);
  const make = vi.fn((n: number) => ({ n }));
  const seen = new Set<object>();
  const Part = () => {
    const own = useSignal('kept');
    seen.add(own).add(useMemo(() => make(input.value), [input.value]));
    return <p>{other.value}</p>;
  };
  show(<Part />);
  other.value = 1;
  await drawn();
  input.value = 2;
  await drawn();
  expect(make.mock.calls).toEqual([[1], [2]]);
  expect(seen.size).toBe(3);
});

test('a part deep inside sees what those around it hand over', () => {
  class Place extends Component<{ town: string; children: ComponentChildren }> {
    override getChildContext() {
      return { town: this.props.town };
    }
    override render() {
      return this.props.children;
    }
  }
  const Inner = () => <i>{useSurroundings<{ town?: string }>().town ?? 'nowhere'}</i>;
  const Between = () => <Inner />;
  show(<Between />);
  expect(place.textContent).toBe('nowhere');
  show(
    <Place town="Duisburg">
      <Between />
    </Place>,
  );
  expect(place.textContent).toBe('Duisburg');
});

test('what fails while drawing reaches whoever asked, and others go on', async () => {
  const read = signal(1);
  const Broken = () => {
    throw new Error('broken');
  };
  expect(() => show(<Broken />)).toThrow('broken');
  const Part = () => <p>{read.value}</p>;
  show(<Part />);
  read.value = 2;
  await drawn();
  expect(place.textContent).toBe('2');
});

test('components of the page that share this Preact keep their own hooks', async () => {
  let raise = () => {};
  const Theirs = () => {
    const [count, setCount] = useState(0);
    raise = () => setCount((before) => before + 1);
    return <p>{count}</p>;
  };
  show(<Theirs />);
  raise();
  raise();
  await drawn();
  expect(place.textContent).toBe('2');
});
