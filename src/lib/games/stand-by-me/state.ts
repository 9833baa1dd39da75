/** What Stand by Me is made of: a small comic with moments to choose in, and the pictures that were drawn by choosing. */
import type { Child, Frame } from '../comic-frame.ts';
import type { Outcome, Told } from '../contract.ts';

export interface Act {
  id: string;
  picture: string;
  helps: boolean; // an act that does not help shows what it brings, and the moment stays open
  joins: number; // how many classmates come into the courage circle with it
  tells?: boolean | undefined; // an adult gets to know
  frame: Frame; // what happens then
  to: string; // the next moment, or `end`
}
export interface Moment {
  id: string;
  picture: string;
  frame: Frame;
  acts: Act[];
}
export interface StandLevel {
  start: string;
  circle: Child[]; // who can stand in the courage circle, in the order in which they come
  moments: Moment[];
  ends: { told: Frame; seen: Frame }; // an adult was told, or saw it and came: one is in both
}

/** A choice that stays in the comic. */
export interface Panel {
  moment: string;
  act: string;
}
export interface Common {
  seed: number;
  level: StandLevel;
  panels: Panel[]; // of the comic that is being drawn
  past: Panel[][]; // comics drawn before it
  counts: Outcome['counts'];
  turn: number; // of the last telling
  told?: Told;
}
export type StandState = Common &
  (
    | { phase: 'choosing'; moment: string; misses: string[]; faded?: string }
    | { phase: 'panel' } // the last one shows what happened
    | { phase: 'drawn' }
    | { phase: 'finished' }
  );
export type StandMove = { kind: 'act'; act: string } | { kind: 'on' | 'another' | 'done' };

/** At most so many comics in one play, so that it comes to an end. */
export const maxComics = 3;

/** A moment by its id; an unknown id is a bug of the level, which its check refuses. */
export function momentOf(level: StandLevel, id: string): Moment {
  const found = level.moments.find((known) => known.id === id);
  if (!found) throw new Error(`the level has no moment "${id}"`);
  return found;
}

export function actOf(level: StandLevel, { moment, act }: Panel): Act {
  const found = momentOf(level, moment).acts.find((known) => known.id === act);
  if (!found) throw new Error(`the moment "${moment}" has no act "${act}"`);
  return found;
}

/** How the comic ends: an adult is part of it either way. */
export const endOf = (level: StandLevel, panels: Panel[]): 'told' | 'seen' =>
  panels.some((panel) => actOf(level, panel).tells) ? 'told' : 'seen';

/** Who stands in the courage circle by now. */
export const circleOf = (level: StandLevel, panels: Panel[]): Child[] =>
  level.circle.slice(
    0,
    panels.reduce((sum, panel) => sum + actOf(level, panel).joins, 0),
  );

/** Different helping acts in all comics of this play. */
export const waysFound = ({ past, panels }: Common): number =>
  new Set([...past, panels].flat().map(({ moment, act }) => `${moment}.${act}`)).size;

/** The comic as it stands, to be shown or printed: pictures with keys into the level's words. `isWhole` adds the end. */
export function comicOf(level: StandLevel, panels: Panel[], isWhole: boolean): { frame: Frame; key: string }[] {
  const first = momentOf(level, level.start);
  const end = endOf(level, panels);
  return [
    { frame: first.frame, key: `moment.${first.id}` },
    ...panels.map((panel) => ({ frame: actOf(level, panel).frame, key: `act.${panel.moment}.${panel.act}` })),
    ...(isWhole ? [{ frame: level.ends[end], key: `end.${end}` }] : []),
  ];
}
