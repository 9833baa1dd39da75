/** What Chat Storm is made of: the level's data, the states, and what follows from them. */
import type { Outcome, Told } from '../contract.ts';
import type { Choice, Ladder } from '../decision-rules.ts';

/**
 * The order for ages 7 to 10 (content notes C-07): stop, tell an adult, together keep the proof and block, write kindly to the friend.
 * The child never keeps or blocks alone.
 */
export const order = ['stop', 'tell', 'proof', 'block', 'kind'] as const;
export type StepId = (typeof order)[number];

export interface Step {
  id: StepId;
  options: Choice[];
}
export interface Storm {
  id: string;
  friend: string; // a picture: whom it is about
  messages: { from: string; picture: string }[];
  closed?: boolean | undefined; // a photo nobody may see, keep or send: it stays behind a curtain, and only an adult is told
  steps: Step[];
}
export interface ChatLevel {
  me: string; // a picture: whom the players help, one who reads along
  storms: Storm[];
}

export interface Common {
  seed: number;
  level: ChatLevel;
  storm: number;
  done: { step: StepId; choice: string }[]; // what helped in this storm, in its order
  counts: Outcome['counts'];
  told?: Told;
}
export type ChatState = Common & (({ phase: 'deciding' } & Ladder) | { phase: 'clear' } | { phase: 'finished' });
export type ChatMove = { kind: 'choose'; option: string } | { kind: 'on' };

/** The storm that is on; an unknown one is a bug of the rules. */
export function stormOf({ level, storm }: Pick<Common, 'level' | 'storm'>): Storm {
  const found = level.storms[storm];
  if (!found) throw new Error(`the level has no storm ${storm}`);
  return found;
}

/** What is being decided, while something is. */
export const stepOf = (state: ChatState): Step | undefined =>
  state.phase === 'deciding' ? stormOf(state).steps[state.done.length] : undefined;

/** Tells one decision of a level from the others. */
export const nameOf = (storm: Storm, step: Step): string => `${storm.id}.${step.id}`;
