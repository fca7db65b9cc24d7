import type { ComponentChildren } from 'preact';
import type { Language } from '../language/language.ts';

/** What the texts of every element of the day say of themselves. */
export interface FrameTexts {
  language: string;
  direction: 'ltr' | 'rtl';
  /** What the element is, for a screen reader's list of regions. */
  title: string;
}

interface Props<In> {
  language: Language<In>;
  draw: (t: In) => ComponentChildren;
}

/** Everything inside the shadow root: in its language, made anew in another one, so that a page that a browser translates keeps up. */
export function Frame<In extends FrameTexts>({ language, draw }: Props<In>) {
  const t = language.messages.value;
  if (!t) return null;
  return (
    <section
      key={t.language}
      class="widget"
      lang={t.language}
      dir={language.place.value.dir || t.direction}
      aria-label={t.title}
    >
      {draw(t)}
    </section>
  );
}
