// How fast paper cards are found, against OpenCV with parameters tuned for small markers, on the same pictures in the same run; and how much code it is.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { median } from './numbers.mjs';

const out = resolve('.cache/bench/cards');
const size = { width: 1280, height: 720 };

/** A file of the cards room as plain JavaScript, everything it needs in one. */
async function bundled(entry, { minify, format }) {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      lib: { entry: resolve(entry), formats: [format], name: 'made', fileName: 'made' },
      write: false,
      minify,
      target: ['chrome109', 'safari15.4', 'firefox115'],
    },
  });
  return (Array.isArray(made) ? made[0] : made).output[0].code;
}

async function loaded(entry) {
  mkdirSync(out, { recursive: true });
  const file = join(out, `${entry.replace(/\W+/g, '-')}.mjs`);
  writeFileSync(file, await bundled(entry, { minify: false, format: 'es' }));
  return import(pathToFileURL(file).href);
}

/** OpenCV's reader, tuned: more window sizes of its threshold, smaller markers, corners between the pixels. */
async function openCv() {
  const cv = await createRequire(import.meta.url)('@techstark/opencv-js');
  const parameters = new cv.aruco_DetectorParameters();
  Object.assign(parameters, {
    adaptiveThreshWinSizeMin: 5,
    adaptiveThreshWinSizeMax: 25,
    adaptiveThreshWinSizeStep: 5,
    minMarkerPerimeterRate: 0.02,
    perspectiveRemovePixelPerCell: 6,
    cornerRefinementMethod: 1,
  });
  const reader = new cv.aruco_ArucoDetector(
    cv.getPredefinedDictionary(cv.DICT_ARUCO_MIP_36h12),
    parameters,
    new cv.aruco_RefineParameters(10, 3, true),
  );
  const [image, corners, ids, rejected] = [
    new cv.Mat(size.height, size.width, cv.CV_8UC1),
    new cv.MatVector(),
    new cv.Mat(),
    new cv.MatVector(),
  ];
  return ({ data }) => {
    image.data.set(data);
    reader.detectMarkers(image, corners, ids, rejected);
    return corners.size();
  };
}

/** Kilobytes of the worker, packed, and ms per picture of a class of thirty, ours and theirs in turn. */
export async function cardCosts(rounds = 5) {
  const worker = gzipSync(await bundled('src/lib/cards/cards-worker.ts', { minify: true, format: 'iife' }), { level: 9 }).length / 1000;
  const { detect } = await loaded('src/lib/cards/detect.ts');
  const { roomShot } = await loaded('src/lib/cards/scene/room.ts');
  const theirs = await openCv();
  const children = Array.from({ length: 30 }, (_, at) => ({ card: at + 1, turn: at % 4 }));
  const pictures = [1, 2, 3, 4].map((seed) => roomShot({ ...size, seed, camera: 1.8, tilt: 35, children }, 0).grey);
  const costs = { ours: [], theirs: [] };
  const read = { ours: 0, theirs: 0 };
  const readers = { ours: (grey) => detect(grey).length, theirs };
  for (let round = -2; round < rounds; round += 1) {
    for (const grey of pictures) {
      for (const [name, reader] of Object.entries(readers)) {
        const began = performance.now();
        const count = reader(grey);
        // the first rounds only warm up
        if (round >= 0) costs[name].push(performance.now() - began);
        if (round === 0) read[name] += count;
      }
    }
  }
  return { worker, ours: median(costs.ours), theirs: median(costs.theirs), read, shown: pictures.length * children.length };
}

/** Rows for the table of the bench: what, ours, theirs, ratio, wanted, judged. */
export async function cardRows(rounds) {
  const { worker, ours, theirs, read, shown } = await cardCosts(rounds);
  const judged = (isWell) => (isWell ? 'ok' : 'over');
  return [
    [
      `find ${read.ours} of ${shown} cards, 720p / OpenCV tuned, ${read.theirs}`,
      `${ours.toFixed(1)} ms`,
      `${theirs.toFixed(1)} ms`,
      `${(ours / theirs).toFixed(2)} ×`,
      '<= 0.5 ×',
      judged(ours <= 0.5 * theirs),
    ],
    ['cards worker, gzip', `${worker.toFixed(1)} kB`, '', '', '<= 8 kB', judged(worker <= 8)],
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { table } = await import('./numbers.mjs');
  console.log(table(await cardRows(Number(process.env.BENCH_ROUNDS) || 5)));
  process.exit(0);
}
