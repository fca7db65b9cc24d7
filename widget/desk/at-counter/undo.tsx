import type { Face } from '../face.ts';
import { DeedButton } from '../parts/deed-button.tsx';

/** Takes the last step at this counter back. */
export function Undo({ desk, t }: Face) {
  const whom = desk.last.value;
  if (!whom) return null;
  return (
    <DeedButton
      {...{ desk, t }}
      kind="undo"
      visit={whom.id}
      label={(whom.state === 'called' ? t.deeds.undoCall : t.deeds.undoEnd)(whom.number)}
      shortcut="U"
      look="undo"
      onPress={() => desk.undo()}
    />
  );
}
