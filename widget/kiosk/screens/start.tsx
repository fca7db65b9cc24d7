import { Icon, type IconName } from '../../parts/icon/icon.tsx';
import type { View } from '../view.ts';
import { Heading } from './heading.tsx';
import { NumberScreen } from './number.tsx';

/** The first question; where nobody is served without an appointment, the number at once. */
export function Start({ view }: { view: View }) {
  const { t, kiosk, board } = view;
  const { answer: now, refusal } = board.value;
  if (!now) return <Heading key={refusal} view={view} title={refusal ? t.disturbed : t.wait} />;
  if (!now.rule.walkIns) return <NumberScreen view={view} isFirst />;
  const { waiting, estimate } = now;
  return (
    <>
      <Heading view={view} title={t.start.title}>
        {waiting > 0 && (
          <p key={`${waiting} ${estimate}`} class="lead">
            {t.start.waiting(waiting)} {estimate ? t.start.estimate(estimate) : ''}
          </p>
        )}
      </Heading>
      <div class="answers">
        <Choice
          icon="calendar"
          title={t.start.yes}
          help={t.start.yesHelp}
          onClick={() => kiosk.show({ name: 'number' })}
        />
        <Choice
          icon="clock"
          title={t.start.no}
          help={t.start.noHelp}
          onClick={() => kiosk.show({ name: 'matters', category: null })}
        />
      </div>
    </>
  );
}

interface ChoiceProps {
  icon: IconName;
  title: string;
  help: string;
  onClick: () => void;
}

function Choice({ icon, title, help, onClick }: ChoiceProps) {
  return (
    <button type="button" class="choice" part="button" onClick={onClick}>
      <Icon name={icon} />
      <span>
        <span class="block strong">{title}</span>
        <span class="help">{help}</span>
      </span>
      <Icon name="right" />
    </button>
  );
}
