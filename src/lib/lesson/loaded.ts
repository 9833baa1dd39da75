/** What the catalogue hands out. Views import these types from here, without the files behind them. */
import type { Lang } from '../base/lang.ts';
import type { Audience, BoosterDays, LessonKind, StepKind } from './kinds.ts';
import type { Lesson, Programme } from './schema.ts';
import type { LessonText } from './text-schema.ts';

export type InThree = Record<Lang, string>;

/** Light enough to be in the first page for every lesson. */
export interface LessonCard {
  programme: string;
  id: string;
  kind: LessonKind;
  audience: Audience;
  minutes: number;
  after?: string; // a booster of this lesson …
  days?: BoosterDays; // … so many days later
  cover: string; // an address
  title: InThree;
  summary: InThree;
  steps: { kind: StepKind; minutes: number }[];
  levels: { id: string; game: string; number: number; title: InThree }[];
  checked: Record<Lang, boolean>; // read by a native editor
}

/** `picture` is an address here. */
export type ProgrammeCard = Programme;

export interface LoadedLesson {
  lesson: Lesson;
  text: LessonText;
  pictures: Record<string, string>; // picture name -> address
}
