/** Counts what the reader of paper cards makes of made-up scenes. All of it follows from the seeds. */
import { shuffle } from '../../src/lib/base/random.ts';
import type { Turn } from '../../src/lib/cards/contract.ts';
import { detect } from '../../src/lib/cards/detect.ts';
import { clutterShot, roomShot } from '../../src/lib/cards/scene/room.ts';
import { allCards, sweepShot, type Sweep } from '../../src/lib/cards/scene/sweep.ts';
import { mostTilt } from '../../src/lib/cards/tilt.ts';
import { afterFrame, answersOf, emptyBallot } from '../../src/lib/cards/vote.ts';

/** Ms between frames: three per second. */
const pace = 333;

export interface Count {
  cards: number; // shown
  right: number; // read with the right number and the right edge up
  trusted: number; // of these, not tilted too far
  wrong: number; // with the wrong edge up, and not tilted too far
  ghosts: number; // read, but not in the picture
}

const none: Count = { cards: 0, right: 0, trusted: 0, wrong: 0, ghosts: 0 };
const plus = (one: Count, other: Count): Count => ({
  cards: one.cards + other.cards,
  right: one.right + other.right,
  trusted: one.trusted + other.trusted,
  wrong: one.wrong + other.wrong,
  ghosts: one.ghosts + other.ghosts,
});

export const sizeOf = (height: number) => ({ width: Math.round((height * 16) / 9), height });
/** Whole per cent. */
export const share = (part: number, whole: number) => Math.round((100 * part) / whole);
export const seedsFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);

/** One frame of each seed, 24 cards in it. */
export function singleFrames(seeds: readonly number[], sweep: Omit<Sweep, 'seed' | 'width'>): Count {
  return seeds
    .map((seed) => {
      const { grey, cards } = sweepShot({ ...sweep, ...sizeOf(sweep.height), seed });
      const shown = new Map(cards.map(({ card, turn }) => [card, turn]));
      const seen = detect(grey);
      const isRight = ({ card, turn }: { card: number; turn: Turn }) => shown.get(card) === turn;
      const straight = seen.filter(({ tilt }) => tilt <= mostTilt);
      return {
        cards: cards.length,
        right: seen.filter(isRight).length,
        trusted: straight.filter(isRight).length,
        wrong: straight.filter((one) => shown.has(one.card) && !isRight(one)).length,
        ghosts: seen.filter(({ card }) => !shown.has(card)).length,
      };
    })
    .reduce(plus, none);
}

function judged(answers: Map<number, Turn>, shown: readonly { card: number; turn: Turn }[], ghosts: number): Count {
  const right = shown.filter(({ card, turn }) => answers.get(card) === turn).length;
  const wrong = shown.filter(({ card, turn }) => answers.has(card) && answers.get(card) !== turn).length;
  return { cards: shown.length, right, trusted: right, wrong, ghosts };
}

/** The vote over ten frames of each seed. */
export function votes(seeds: readonly number[], sweep: Omit<Sweep, 'seed' | 'width'>, frames = 10): Count {
  return seeds
    .map((seed) => {
      let ballot = emptyBallot;
      let ghosts = 0;
      let shown: readonly { card: number; turn: Turn }[] = [];
      for (let frame = 0; frame < frames; frame += 1) {
        const { grey, cards } = sweepShot({ ...sweep, ...sizeOf(sweep.height), seed }, frame);
        const seen = detect(grey);
        ghosts += seen.filter(({ card }) => !cards.some((one) => one.card === card)).length;
        ballot = afterFrame(ballot, seen, frame * pace);
        shown = cards;
      }
      return judged(answersOf(ballot), shown, ghosts);
    })
    .reduce(plus, none);
}

/** A class of thirty; who is read lowers the card. */
export function classes(seeds: readonly number[], height: number, frames = 15): Count {
  return seeds
    .map((seed) => {
      const children = shuffle(allCards, seed)
        .slice(0, 30)
        .map((card, place) => ({ card, turn: ((place * 7 + seed) % 4) as Turn }));
      let ballot = emptyBallot;
      let ghosts = 0;
      for (let frame = 0; frame < frames; frame += 1) {
        const read = answersOf(ballot);
        const { grey } = roomShot({ ...sizeOf(height), seed, camera: 1.8, tilt: 35, children }, frame, (card) => read.has(card));
        const seen = detect(grey);
        ghosts += seen.filter(({ card }) => !children.some((child) => child.card === card)).length;
        ballot = afterFrame(ballot, seen, frame * pace);
      }
      return judged(answersOf(ballot), children, ghosts);
    })
    .reduce(plus, none);
}

/** Cards read in pictures that hold none. */
export const falseCards = (seeds: readonly number[], height: number): number =>
  seeds.reduce((sum, seed) => sum + detect(clutterShot(seed, sizeOf(height).width, height).grey).length, 0);
