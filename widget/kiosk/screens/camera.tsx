import { useLayoutEffect, useRef, useSignal } from '../../hooks.ts';
import { Note } from '../../parts/note/note.tsx';
import { readCode } from '../camera.ts';
import type { View } from '../view.ts';
import { Heading } from './heading.tsx';

/** The camera looks for a QR code, for as long as this screen is there. */
export function CameraScreen({ view }: { view: View }) {
  const { t, kiosk } = view;
  const video = useRef<HTMLVideoElement>(null);
  const isBlocked = useSignal(false);

  useLayoutEffect(() => {
    const here = new AbortController();
    if (video.current) {
      readCode(video.current, here.signal).then(
        (code) => {
          if (code && !here.signal.aborted) void kiosk.scan(code);
        },
        () => {
          isBlocked.value = true;
        },
      );
    }
    return () => here.abort();
  }, []);

  return (
    <>
      <Heading view={view} title={t.camera.title}>
        <p class="lead">{t.camera.help}</p>
      </Heading>
      <div class="answers">
        {isBlocked.value ? (
          <Note tone="warning" urgent>
            <p>{t.camera.blocked}</p>
          </Note>
        ) : (
          <video ref={video} class="preview" playsInline muted />
        )}
        <button type="button" class="button" part="button" onClick={() => kiosk.show({ name: 'number' })}>
          {t.camera.type}
        </button>
      </div>
    </>
  );
}
