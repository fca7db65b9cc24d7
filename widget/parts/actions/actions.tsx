import type { Step } from '@termin/sdk/flow';
import type { ComponentChildren } from 'preact';
import { useWidget } from '../../context.ts';
import { Icon } from '../icon/icon.tsx';

interface ActionsProps {
  /** Where «Zurück» leads; left out on the first step. */
  back?: Step;
  /** The one primary button. */
  children: ComponentChildren;
}

/** The way on at the right, the way back at its left. */
export function Actions({ back, children }: ActionsProps) {
  const { flow, t } = useWidget();
  return (
    <div class="actions">
      {back && (
        <button type="button" class="link" onClick={() => flow.go(back)}>
          <Icon name="left" />
          {t.back}
        </button>
      )}
      {children}
    </div>
  );
}
