import { LiveRegion } from '../../root/live-region.tsx';
import type { Screen } from '../kiosk.model.ts';
import type { View } from '../view.ts';
import { Arrived } from './arrived.tsx';
import { CameraScreen } from './camera.tsx';
import { Heading } from './heading.tsx';
import { Login } from './login.tsx';
import { MatterScreen } from './matter.tsx';
import { Matters } from './matters.tsx';
import { NumberScreen } from './number.tsx';
import { Lost, Refused } from './problems.tsx';
import { Start } from './start.tsx';
import { StillThere } from './still-there.tsx';
import { Tools } from './tools.tsx';

/** The whole device: where one is, one question, and how it speaks and looks. */
export function KioskView({ view }: { view: View }) {
  const { t, kiosk, session, catalogue, time, said } = view;
  const { status } = session.state.value;
  const known = catalogue.value;
  const screen = kiosk.screen.value;
  return (
    <div class={kiosk.isLarge.value ? 'kiosk large' : 'kiosk'} aria-busy={kiosk.isBusy.value}>
      <header class="place">
        <span class="strong" lang={known?.language}>
          {known?.officeName}
        </span>
        <time key={time.value}>{time.value && t.clock(time.value)}</time>
      </header>
      <div key={status === 'present' ? screen : status} class="screen">
        {status === 'present' && <Current view={view} screen={screen} />}
        {(status === 'absent' || status === 'elsewhere') && <Login view={view} />}
        {status === 'asking' && <Heading view={view} title={t.wait} />}
        {status === 'unreachable' && <Heading view={view} title={t.disturbed} />}
      </div>
      {kiosk.isBusy.value && <p class="busy">{t.wait}</p>}
      <StillThere view={view} />
      <Tools view={view} />
      <LiveRegion said={said} />
    </div>
  );
}

function Current({ view, screen }: { view: View; screen: Screen }) {
  switch (screen.name) {
    case 'start':
      return <Start view={view} />;
    case 'number':
      return <NumberScreen view={view} />;
    case 'camera':
      return <CameraScreen view={view} />;
    case 'matters':
      return <Matters view={view} category={screen.category} />;
    case 'matter':
      return <MatterScreen view={view} service={screen.service} />;
    case 'arrived':
      return <Arrived view={view} place={screen.place} service={screen.service} />;
    case 'refused':
      return <Refused view={view} refusal={screen.refusal} from={screen.from} />;
    case 'lost':
      return <Lost view={view} />;
  }
}
