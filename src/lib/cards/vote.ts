/** What the camera has made of the cards so far in one question: a fold over frames, told the time of each (ms of any clock that runs evenly). */
import type { Seen, Turn } from './contract.ts';
import { mostTilt } from './tilt.ts';

/** Sights older than this no longer count, in ms. */
const memory = 4000;
/** A first answer needs this many sights that agree, ... */
const leastSights = 2;
/** ... the first and the last of them this far apart, in ms: a card on its way up is never still for so long, ... */
const steadyFor = 250;
/** ... and more than this share of all straight sights in memory. */
const leastShare = 0.6;
/** Another answer takes the place of the first when the card has shown nothing else for so long, in ms. */
const changeAfter = 1000;
/** A card that was last seen askew is told to be turned straight for so long, in ms. */
const askewFor = 2000;

interface Sight {
  turn: Turn;
  at: number;
}

/** What is known of one card. */
interface Reading {
  recent: Sight[]; // straight ones, the newest last
  askewAt?: number; // last seen too far askew
  answer?: Turn;
  isByHand?: true; // the answer was put right by a person: no frame changes it
  rival?: { turn: Turn; since: number; times: number }; // another answer than the one that counts, and nothing else since
}

export interface Ballot {
  phase: 'open' | 'frozen';
  now: number; // time of the last frame
  readings: Readonly<Record<number, Reading>>;
}

/** `askew`: seen, but to be turned straight. */
export const cardStates = ['read', 'askew', 'unseen'] as const;
export type CardState = (typeof cardStates)[number];

export const emptyBallot: Ballot = { phase: 'open', now: 0, readings: {} };

const nothing: Reading = { recent: [] };
const readingOf = (ballot: Ballot, card: number): Reading => ballot.readings[card] ?? nothing;

/** The answer that the recent sights agree on. */
function agreed(recent: readonly Sight[]): Turn | undefined {
  return recent
    .map(({ turn }) => recent.filter((sight) => sight.turn === turn))
    .find((same) => {
      const [first, last] = [same[0], same.at(-1)];
      const isSteady = same.length >= leastSights && first && last && last.at - first.at >= steadyFor;
      return isSteady && same.length > leastShare * recent.length;
    })?.[0]?.turn;
}

/** After a straight sight of a card that has an answer. */
function challenged(reading: Reading, { turn, at }: Sight): Reading {
  const { rival, ...calm } = reading;
  if (turn === reading.answer) return calm;
  const next = rival?.turn === turn ? { ...rival, times: rival.times + 1 } : { turn, since: at, times: 1 };
  const isChange = next.times >= leastSights && at - next.since >= changeAfter;
  return isChange ? { ...calm, answer: turn } : { ...calm, rival: next };
}

function afterSight(reading: Reading, { turn, tilt }: Pick<Seen, 'turn' | 'tilt'>, now: number): Reading {
  if (tilt > mostTilt) return { ...reading, askewAt: now };
  const { askewAt: _, ...straight } = reading;
  const recent = [...reading.recent.filter(({ at }) => now - at <= memory), { turn, at: now }];
  if (reading.isByHand) return { ...straight, recent };
  if (reading.answer !== undefined) return challenged({ ...straight, recent }, { turn, at: now });
  const answer = agreed(recent);
  return answer === undefined ? { ...straight, recent } : { ...straight, recent, answer };
}

/** After one frame. What was read stays read when the card is lowered. */
export function afterFrame(ballot: Ballot, seen: readonly Pick<Seen, 'card' | 'turn' | 'tilt'>[], now: number): Ballot {
  if (ballot.phase === 'frozen') return ballot;
  const changed = seen.map((sight) => [sight.card, afterSight(readingOf(ballot, sight.card), sight, now)] as const);
  return { ...ballot, now, readings: { ...ballot.readings, ...Object.fromEntries(changed) } };
}

/** From here on nothing changes: the answer is about to be shown. */
export const frozen = (ballot: Ballot): Ballot => ({ ...ballot, phase: 'frozen' });

/** A person puts an answer right, or says that this card has none. */
export function corrected(ballot: Ballot, card: number, answer: Turn | undefined): Ballot {
  const { answer: _, rival: __, ...rest } = readingOf(ballot, card);
  const reading: Reading = answer === undefined ? { ...rest, isByHand: true } : { ...rest, isByHand: true, answer };
  return { ...ballot, readings: { ...ballot.readings, [card]: reading } };
}

/** What the children are told about a card. */
export function cardState(ballot: Ballot, card: number): CardState {
  const { answer, askewAt } = readingOf(ballot, card);
  if (answer !== undefined) return 'read';
  return askewAt !== undefined && ballot.now - askewAt <= askewFor ? 'askew' : 'unseen';
}

/** The edges that are up, by number of the card. */
export function answersOf(ballot: Ballot): Map<number, Turn> {
  const read = Object.entries(ballot.readings).filter(([, { answer }]) => answer !== undefined);
  return new Map(read.map(([card, { answer }]) => [Number(card), answer as Turn]));
}
