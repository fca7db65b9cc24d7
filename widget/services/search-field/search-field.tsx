import type { Signal } from '@preact/signals-core';
import { useWidget } from '../../context.ts';
import { useRef } from '../../hooks.ts';
import { Icon } from '../../parts/icon/icon.tsx';

export function SearchField({ text }: { text: Signal<string> }) {
  const { t } = useWidget();
  const input = useRef<HTMLInputElement>(null);

  function clear() {
    text.value = '';
    input.current?.focus();
  }

  return (
    <div class="search">
      <label for="search">{t.services.search}</label>
      <div class="search-box">
        <Icon name="search" />
        <input
          ref={input}
          id="search"
          class="input"
          part="input"
          type="text"
          enterkeyhint="search"
          autocomplete="off"
          placeholder={t.services.searchHint}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => event.key === 'Escape' && clear()}
        />
        {text.value && (
          <button type="button" class="round" aria-label={t.services.clearSearch} onClick={clear}>
            <Icon name="cross" />
          </button>
        )}
      </div>
    </div>
  );
}
