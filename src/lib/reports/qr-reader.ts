/** Our own reader of QR codes (zxing in WebAssembly). It comes from our own files only, and works offline like everything else. */
import { gunzipSync } from 'fflate';
import packed from 'packed:zxing-wasm/reader/zxing_reader.wasm';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { CodePicture, CodeReader } from './read-code.ts';

/** Longest side that is looked at: a sheet held to a camera, or a photo of a desk full of sheets. */
const most = { video: 1000, photo: 2000 };

function pixels(picture: CodePicture, canvas: HTMLCanvasElement): ImageData | undefined {
  const isVideo = picture instanceof HTMLVideoElement;
  const [width, height] = isVideo ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
  const scale = Math.min(1, most[isVideo ? 'video' : 'photo'] / Math.max(width, height));
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush || width === 0) return undefined;
  [canvas.width, canvas.height] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return brush.getImageData(0, 0, canvas.width, canvas.height);
}

/** Fetches and starts the reader; throws when its file cannot be had. */
export async function openQrReader(): Promise<CodeReader> {
  const answer = await fetch(packed);
  if (!answer.ok) throw new Error(`the reader of codes: ${answer.status}`);
  const wasm = gunzipSync(new Uint8Array(await answer.arrayBuffer()));
  // with the program in hand it never asks for its own address, which would be on another origin
  const wasmBinary = wasm.slice().buffer;
  await prepareZXingModule({ overrides: { wasmBinary, locateFile: (name: string) => name }, fireImmediately: true });
  const canvas = document.createElement('canvas');
  return {
    async read(picture) {
      const image = pixels(picture, canvas);
      if (!image) return [];
      const found = await readBarcodes(image, { formats: ['QRCode'], textMode: 'Plain' });
      return found.filter(({ isValid }) => isValid).map(({ text }) => text);
    },
  };
}
