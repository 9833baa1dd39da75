/** Films for Chromium's fake camera, made when they are needed: raw y4m, a few pictures that are shown again and again. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { Grey, Turn } from '../../src/lib/cards/contract.ts';
import { turnFor } from '../../src/lib/cards/letters.ts';
import { paintSheet, wall } from '../../src/lib/cards/scene/canvas.ts';
import { heldBy, shownAs } from '../../src/lib/cards/scene/card.ts';
import { dice } from '../../src/lib/cards/scene/dice.ts';
import { lensOf } from '../../src/lib/cards/scene/lens.ts';
import { roomShot } from '../../src/lib/cards/scene/room.ts';
import { captured, webcam } from '../../src/lib/cards/scene/sensor.ts';
import { browserArgs } from './browser.ts';
import { Watch } from './fixtures.ts';

export interface Picture {
  grey: Grey;
  lasts: number; // quarters of a second
}

const perSecond = 4;

/** Writes the film; each picture stays for its time. */
export function film(pictures: readonly Picture[]): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'birge-film-'));
  const path = join(folder, 'class.y4m');
  const { width, height } = pictures[0]?.grey ?? { width: 0, height: 0 };
  const file = openSync(path, 'w');
  writeSync(file, `YUV4MPEG2 W${width} H${height} F${perSecond}:1 Ip A1:1 C420jpeg\n`);
  const colours = new Uint8Array((width * height) / 2).fill(128); // none
  for (const { grey, lasts } of pictures) {
    const luma = grey.data.map((value) => 16 + Math.round((value * 219) / 255));
    for (let at = 0; at < lasts; at += 1) {
      writeSync(file, 'FRAME\n');
      writeSync(file, luma);
      writeSync(file, colours);
    }
  }
  closeSync(file);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Which letter (A is 0) each of the thirty children of the films means. */
export const meant = (card: number): number => (card * 7) % 3;

/**
 * Thirty children, the camera high: first all hold their cards up, then the rows in front lower theirs, for they were read, so that those behind
 * can be seen.
 */
export function classFilm(height: 720 | 1080): Picture[] {
  const children = Array.from({ length: 30 }, (_, at) => ({ card: at + 1, turn: turnFor(at + 1, meant(at + 1)) }));
  const room = { seed: 6, width: (height * 16) / 9, height, camera: 1.8, tilt: 20, children };
  return [0, 6, 12, 18].map((rows, frame) => ({ grey: roomShot(room, frame, (card) => card <= rows).grey, lasts: 2 }));
}

/** One card in a picture: its letter up, or so many degrees askew. */
export interface Shown {
  card: number;
  letter: number;
  askew?: number;
}

/** Up to six cards side by side, three metres away or farther. */
export function pictureOf(shown: readonly Shown[], { light = 1, height = 720, metres = 3 } = {}): Grey {
  const width = (height * 16) / 9;
  const lens = lensOf(width, height, 72);
  const chance = dice(11);
  const canvas = wall(width, height, 140 * light, 0, 0);
  for (const [place, { card, letter, askew = 0 }] of shown.entries()) {
    const turn: Turn = turnFor(card, letter);
    const held = heldBy(chance, card, turn, { x: (place - (shown.length - 1) / 2) * 450, y: 0, z: metres * 1000 }, 4, lens);
    paintSheet(canvas, shownAs(lens, { ...held, light: 200 * light, shadow: undefined, fingers: [], pose: { ...held.pose, roll: askew } }));
  }
  return captured(canvas, webcam(chance, height), dice(1));
}

/** A browser of its own whose camera shows that film; without one it has no camera at all. */
export async function withCamera(
  baseURL: string | undefined,
  { path, isAllowed = true }: { path?: string; isAllowed?: boolean },
): Promise<{ context: BrowserContext; page: Page; watch: Watch; close: () => Promise<void> }> {
  const executablePath = process.env['PLAYWRIGHT_CHROMIUM'];
  const fake = path ? ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${path}`] : [];
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...browserArgs, ...fake] });
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: { width: 1366, height: 768 },
    permissions: isAllowed ? ['camera'] : [],
    serviceWorkers: 'block',
  });
  const watch = new Watch(baseURL ?? 'http://127.0.0.1');
  await watch.follow(context);
  return { context, page: await context.newPage(), watch, close: () => browser.close() };
}
