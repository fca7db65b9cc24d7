import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useSignal } from '../../widget/hooks.ts';
import { addressOf, readAddress, writeAddress } from './address.ts';
import { ContrastTable } from './contrast-table.tsx';
import { CopyField } from './copy-field.tsx';
import { TokenField } from './token-field.tsx';
import './token-page.css';
import { cssOf, pageOf, tokens, validOf } from './tokens.ts';

const widths = { '320px': 'Column, 320', '768px': 'Tablet, 768', '100%': 'As wide as there is room' };

/** Tokens left, what they come to right: contrast, the rule to copy, every step. */
export function TokenPage({ children }: { children: ComponentChildren }) {
  const choice = useSignal(readAddress());
  const server = useSignal('https://termine.example.de');
  const width = useSignal('100%');
  const set = Object.fromEntries(validOf(choice.value));

  useLayoutEffect(() => {
    writeAddress(choice.value);
    return () => writeAddress({});
  }, [choice.value]);

  return (
    <div class="tokens">
      <form onSubmit={(event) => event.preventDefault()}>
        <h1>Tokens</h1>
        {tokens.map((token) => (
          <TokenField
            key={token.property}
            token={token}
            value={choice.value[token.property] ?? ''}
            onChange={(value) => {
              choice.value = { ...choice.value, [token.property]: value };
            }}
          />
        ))}
        <button
          type="button"
          onClick={() => {
            choice.value = {};
          }}
        >
          Back to the defaults
        </button>
      </form>
      <div class="come-to">
        <CopyField label="Style" text={cssOf(choice.value)} button="Copy the style" />
        <label class="server">
          Address of your booking server
          <input
            type="url"
            value={server.value}
            onInput={(event) => {
              if (URL.canParse(event.currentTarget.value)) server.value = event.currentTarget.value;
            }}
          />
        </label>
        <CopyField label="Page" text={pageOf(choice.value, server.value)} button="Copy the page" />
        <CopyField label="Address" text={addressOf(choice.value)} button="Copy the address" />
        <div style={set}>
          <ContrastTable css={cssOf(choice.value)} />
          <label class="width">
            Width of the preview{' '}
            <select
              value={width.value}
              onChange={(event) => {
                width.value = event.currentTarget.value;
              }}
            >
              {Object.entries(widths).map(([value, title]) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          {/* To look at: five widgets on one page would fight for the focus. */}
          <div class="preview" inert style={{ maxInlineSize: width.value }}>
            {children}
          </div>
        </div>
      </div>
    </div>
  );
}
