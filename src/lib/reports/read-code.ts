/**
 * The socket for reading a code from the camera: one reader is plugged in, the browser's own. Where it is missing (Firefox, Safari, desktop
 * Linux) a reader of ours belongs into `readers`, loaded only when the camera is opened; until then the page offers typing and files.
 */
export interface CodeReader {
  /** The text of a QR picture in the frame, if there is one. Frames stay in memory and are never kept. */
  read(frame: HTMLVideoElement): Promise<string | undefined>;
}

interface Detector {
  detect(frame: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

async function browserReader(): Promise<CodeReader | undefined> {
  const known = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (!known || !(await known.getSupportedFormats()).includes('qr_code')) return undefined;
  const detector = new known({ formats: ['qr_code'] });
  return { read: async (frame) => (await detector.detect(frame))[0]?.rawValue };
}

const readers: (() => Promise<CodeReader | undefined>)[] = [browserReader];

/** The first reader that works here; undefined when there is none or no camera may be used (http, no permission policy). */
export async function openReader(): Promise<CodeReader | undefined> {
  if (!('mediaDevices' in navigator)) return undefined;
  for (const open of readers) {
    const reader = await open().catch(() => undefined);
    if (reader) return reader;
  }
  return undefined;
}
