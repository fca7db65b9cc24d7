import type { RefObject } from 'preact';
import { useLayoutEffect } from '../../hooks.ts';

/**
 * Keeps the focus in a part of the page when what has it moves or goes. To be called by the component that draws the part
 * anew. `otherwise` says what takes the focus when what had it is gone.
 */
export function useKeptFocus(
  part: RefObject<HTMLElement>,
  otherwise: (had: HTMLElement) => HTMLElement | null,
): void {
  const had = focusedIn(part.current);
  useLayoutEffect(() => {
    if (!had || focusedIn(part.current) === had) return undefined;
    // Somebody else has taken it meanwhile.
    if (rootOf(part.current)?.activeElement) return undefined;
    (had.isConnected ? had : otherwise(had))?.focus();
    return undefined;
  });
}

function focusedIn(part: HTMLElement | null): HTMLElement | null {
  const active = rootOf(part)?.activeElement;
  return active instanceof HTMLElement && part?.contains(active) ? active : null;
}

const rootOf = (part: HTMLElement | null) => part?.getRootNode() as ShadowRoot | undefined;
