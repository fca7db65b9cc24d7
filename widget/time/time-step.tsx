import { useWidget } from '../context.ts';
import { HoldStrip } from '../hold/hold-strip.tsx';
import { useSignal } from '../hooks.ts';
import { Actions } from '../parts/actions/actions.tsx';
import { Failure } from '../parts/failure/failure.tsx';
import { Icon } from '../parts/icon/icon.tsx';
import { Note } from '../parts/note/note.tsx';
import { Patience } from '../parts/patience/patience.tsx';
import { StepFrame } from '../parts/step-frame/step-frame.tsx';
import { Calendar } from './calendar/calendar.tsx';
import { FirstTimes } from './first-times/first-times.tsx';
import { Lost } from './lost/lost.tsx';
import { Offices } from './offices/offices.tsx';
import { Preferences } from './preferences/preferences.tsx';

/** When and where: the calendar left, the offices with their times right. */
export function TimeStep() {
  const { flow, t } = useWidget();
  const preferring = useSignal(false);

  const toggle = (
    <button
      type="button"
      class="button"
      part="button"
      aria-expanded={preferring.value}
      aria-controls="preferences"
      onClick={() => {
        preferring.value = !preferring.value;
      }}
    >
      <Icon name="sliders" />
      {t.time.preferences}
    </button>
  );

  return (
    <StepFrame title={t.time.title} help={t.time.help(flow.preferences.minutes.value)} aside={toggle}>
      <div id="preferences" hidden={!preferring.value}>
        <Preferences />
      </div>
      <Notices />
      <FirstTimes />
      <div class="time">
        <Calendar />
        <Offices />
      </div>
      <TimeBar />
    </StepFrame>
  );
}

function Notices() {
  const { flow, t } = useWidget();
  const notice = flow.notice.value;
  return (
    <>
      {flow.preferences.overruled.value && (
        <Note tone="info">
          <p>{t.time.overruled}</p>
        </Note>
      )}
      {notice && (
        <Note tone="warning" urgent title={t.time[notice]}>
          <p>{notice === 'lapsed' ? t.time.lapsedHelp : t.time.goneHelp}</p>
        </Note>
      )}
    </>
  );
}

function TimeBar() {
  const { flow, t } = useWidget();
  const { hold } = flow;
  const asked = useSignal(false);
  const error = hold.error.value;
  const held = hold.held.value;

  function goOn() {
    asked.value = !held;
    if (held) flow.go('details');
  }

  return (
    <div class={held || error !== null || hold.lost.value ? 'bar sticky' : 'bar'}>
      <Lost />
      <HoldStrip />
      {hold.taking.value && <Patience />}
      {error !== null && <Failure error={error} retry={() => void hold.again()} />}
      {asked.value && !held && !error && (
        <Note tone="warning" urgent>
          <p>{t.time.holdFirst}</p>
        </Note>
      )}
      <Actions back="services">
        <button
          type="button"
          class="button primary"
          part="button primary"
          aria-disabled={!held}
          onClick={goOn}
        >
          {t.next}
        </button>
      </Actions>
    </div>
  );
}
