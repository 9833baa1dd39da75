/** Damage to files, as disks, cables and editors do it; always the same for the same file. */
import { draw } from '../../src/lib/base/random.ts';

/** What a program reads of these bytes: broken letters become replacement signs, as in a browser. */
const read = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export interface Damaged {
  what: string;
  text: string;
}

/** The file cut off before every n-th byte. */
export function* cuts(text: string, every = 100): Generator<Damaged> {
  const bytes = Buffer.from(text);
  for (let length = 0; length < bytes.length; length += Math.ceil(every))
    yield { what: `cut at ${length}`, text: read(bytes.subarray(0, length)) };
}

/** The file with one bit of every n-th byte turned over; which one is drawn. */
export function* flips(text: string, every = 50): Generator<Damaged> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += Math.ceil(every)) {
    const bit = 1 << Math.floor(draw(at).value * 8);
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ bit;
    yield { what: `bit ${bit} of byte ${at}`, text: read(damaged) };
  }
}

/** Cuts and flips, then lines that changed places, stand twice or are gone. */
export function* damaged(text: string, coarse = 1): Generator<Damaged> {
  yield* cuts(text, 100 * coarse);
  yield* flips(text, 50 * coarse);
  const lines = text.split('\n');
  for (let at = 0; at + 1 < lines.length; at += Math.ceil(7 * coarse)) {
    yield { what: `line ${at} after the next`, text: [...lines.slice(0, at), lines[at + 1], lines[at], ...lines.slice(at + 2)].join('\n') };
    yield { what: `line ${at} twice`, text: [...lines.slice(0, at + 1), ...lines.slice(at)].join('\n') };
    yield { what: `line ${at} gone`, text: [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n') };
  }
}
