import { isValid, type Token } from './tokens.ts';

interface Props {
  token: Token;
  value: string;
  onChange: (value: string) => void;
}

/** One token: a text field, and for a colour a picker beside it. */
export function TokenField({ token, value, onChange }: Props) {
  const { property, description, otherwise, like } = token;
  const wrong = value.trim() !== '' && !isValid(token, value.trim());
  const hex = /^#[\da-f]{6}$/i;
  const picked = [value.trim(), otherwise].find((colour) => hex.test(colour)) ?? '#000000';
  const help = `help-${property}`;
  return (
    <div class="token">
      <label for={property}>{property}</label>
      <p id={help}>{wrong ? `“${value}” is no value that CSS knows here.` : description}</p>
      <div class="token-inputs">
        {like === 'color' && (
          <input
            type="color"
            aria-label={`Pick ${property}`}
            value={picked}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )}
        <input
          id={property}
          type="text"
          spellcheck={false}
          autocomplete="off"
          placeholder={otherwise}
          aria-invalid={wrong}
          aria-describedby={help}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
