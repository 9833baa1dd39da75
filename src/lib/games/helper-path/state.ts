/** What Helper Path is made of: the level's data, the states, and what follows from them. */
import type { Outcome, Told } from '../contract.ts';
import type { Choice, Ladder } from '../decision-rules.ts';

/** The message has three parts; before them it may be decided whether this is a secret to keep. */
export const parts = ['secret', 'what', 'feel', 'need'] as const;
export type PartId = (typeof parts)[number];
export interface Part {
  id: PartId;
  options: Choice[];
}

/** A helper who is no person is never busy; the order of help is adults, the school's poster, 111, 112. */
export const lines = ['poster', 'call-111', 'call-112'] as const;

export interface HelperLevel {
  teller: string; // a picture: who has a worry
  story: string[]; // pictures: what happened, without words
  parts: Part[];
  helpers: Choice[];
  busy: number; // so many adults, whoever is asked first, have no time just now
}

export interface Common {
  seed: number;
  level: HelperLevel;
  message: { part: PartId; choice: string }[];
  tried: string[]; // helpers who had no time
  counts: Outcome['counts'];
  told?: Told;
}
export type HelperState = Common & (({ phase: 'part' } & Ladder) | ({ phase: 'helper' } & Ladder) | { phase: 'finished'; helper: string });
export type HelperMove = { kind: 'say'; option: string } | { kind: 'tell'; helper: string };

export const isLine = (id: string): boolean => (lines as readonly string[]).includes(id);

/** The part that is being said, while one is. */
export const partOf = (state: HelperState): Part | undefined =>
  state.phase === 'part' ? state.level.parts[state.message.length] : undefined;

/** Who can be told now: the next four on the path who were not tried yet. */
export const ahead = ({ level, tried }: Pick<Common, 'level' | 'tried'>): Choice[] =>
  level.helpers.filter((helper) => !tried.includes(helper.id)).slice(0, 4);

/** Would this adult have time now? */
export const hasTime = ({ level, tried }: Pick<Common, 'level' | 'tried'>, id: string): boolean => isLine(id) || tried.length >= level.busy;
