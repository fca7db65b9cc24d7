import { bookingIdIn } from './scanner.ts';

/** Milliseconds between two looks at the picture. */
const pauseMs = 150;

/** What TypeScript does not know yet: https://developer.mozilla.org/docs/Web/API/BarcodeDetector. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
interface DetectorKind {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

const detectorKind = () => (globalThis as { BarcodeDetector?: DetectorKind }).BarcodeDetector;

/** Whether this browser can read QR codes, and may be asked for a camera. */
export async function canReadCodes(): Promise<boolean> {
  // Without TLS there are no media devices.
  if (!(navigator.mediaDevices as MediaDevices | undefined)) return false;
  const formats = await detectorKind()
    ?.getSupportedFormats()
    .catch((): string[] => []);
  return formats?.includes('qr_code') ?? false;
}

/**
 * Shows what the camera sees until it sees the id of a booking, which is the answer; null once the signal is aborted. The camera is
 * off afterwards. Throws what the browser throws where there is no camera, or it may not be used.
 */
export async function readCode(video: HTMLVideoElement, until: AbortSignal): Promise<string | null> {
  const Kind = detectorKind();
  if (!Kind) throw new TypeError('This browser reads no codes.');
  const detector = new Kind({ formats: ['qr_code'] });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user' } });
  try {
    video.srcObject = stream;
    await video.play();
    while (!until.aborted) {
      for (const { rawValue } of await detector.detect(video)) {
        const code = bookingIdIn(rawValue);
        if (code) return code;
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return null;
  } catch (error) {
    // Taking the video away interrupts it.
    if (until.aborted) return null;
    throw error;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}
