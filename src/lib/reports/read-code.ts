/** Reads the codes in a picture: with the browser's own reader, else with ours, which is fetched only then. Pictures stay in memory and are never kept. */
export type CodePicture = HTMLVideoElement | ImageBitmap;

export interface CodeReader {
  /** The texts of all QR codes in the picture. */
  read(picture: CodePicture): Promise<string[]>;
}

interface Detector {
  detect(picture: CodePicture): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** The browser's own; Firefox, Safari and Chrome on Linux and Windows have none. */
async function browserReader(): Promise<CodeReader | undefined> {
  const known = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (!known || !(await known.getSupportedFormats()).includes('qr_code')) return undefined;
  const detector = new known({ formats: ['qr_code'] });
  return { read: async (picture) => (await detector.detect(picture)).map(({ rawValue }) => rawValue) };
}

const ownReader = (): Promise<CodeReader> => import('./qr-reader.ts').then(({ openQrReader }) => openQrReader());

/** A reader that works here. On phones without Google's services the browser's own exists and fails: then ours takes over. */
export async function openReader(): Promise<CodeReader> {
  let reader = await browserReader().catch(() => undefined);
  if (!reader) return ownReader();
  return {
    async read(picture) {
      try {
        return (await reader?.read(picture)) ?? [];
      } catch {
        reader = await ownReader();
        return reader.read(picture);
      }
    },
  };
}

/** A camera may be asked for: not on http addresses of a local network. */
export const hasCamera = (): boolean => 'mediaDevices' in navigator;
