/**
 * A game is a reducer with a list of legal moves. The Phaser scene, the buttons of the twin and the vote of a class
 * are three views of it; none of them decides anything. States, moves and events hold ids, never words.
 */
import type { Lang } from '../base/lang.ts';

export interface GameRules<Level, State, Move> {
  /** The first state: plain JSON that holds its own seed. */
  start(level: Level, seed: number): State;
  /** What can be done now. Options of one `group` are alternatives, at most four: a class votes on one group. */
  moves(state: State): MoveOption<Move>[];
  /** The next state; an illegal move returns the same object. */
  play(state: State, move: Move): State;
  /** One fixed step of 1/30 s, only where something moves by itself. At rest it returns the same object; it always comes to rest. */
  tick?(state: State): State;
  /** Set once the level is over; never a grade of a child. */
  outcome(state: State): Outcome | undefined;
  /** Id of a move that leads on well: what Next plays when a class did not vote, what a hint points to. */
  suggest(state: State): string | undefined;
  /** What is being decided now: the thing's name in the level's words, and its picture. */
  asks?(state: State): Asked | undefined;
  /** What happened last, for the live line, the spoken reason and the class's "why": keys into the level's words. */
  told(state: State): Told | undefined;
}

export interface MoveOption<Move> {
  id: string; // stable within a state; what a vote counts
  labelKey: string; // key into the level's words
  picture: string; // a picture name (see lesson schema)
  group: string; // alternatives of one decision share it
  values?: Record<string, number>; // numbers for the `{places}` in the label
  faded?: boolean; // failure ladder: still legal, shown pale after the second miss
  move: Move;
}

export interface Asked {
  key: string;
  picture: string;
}

/** `key` names the sentence in the level's words; `tone` picks face and sound: right, try again, the answer shown, or neutral. */
export interface Told {
  key: string;
  hintKey?: string; // said after it: the help of the second miss
  values?: Record<string, number>; // numbers for the `{places}` in both sentences
  picture?: string; // what it is about, for it may be gone from the scene by now
  tone: 'right' | 'again' | 'shown' | 'plain';
  turn: number; // grows with each telling, so that the same sentence twice is told twice
}

export interface Outcome {
  learnedKey: string; // one sentence, a key into the level's words
  counts: Record<string, { first: string; tries: number }>; // per item: first choice and number of tries
  /** Swaps of the family's plan that were chosen in play: ids the level brought along. The end of the game leads to the plan with them. */
  swaps?: string[];
}

export interface SceneContext {
  level: unknown;
  pictures: Record<string, string>; // picture name -> address
  readonly calm: boolean; // no decorative motion; may change while the scene lives, like `words`
  readonly words: Record<string, string>;
  /** The scene's only voice: a request, as from a key. `id` is a MoveOption's id, `at` the time stamp of the tap's event. */
  onmove(id: string, at: number): void;
}

/** What a scene gives back; the host calls `draw` on every change and `destroy` on leaving. */
export interface SceneView<State> {
  draw(state: State, previous: State | undefined): void;
  destroy(): void;
}

export type MountScene = (host: HTMLElement, context: SceneContext) => Promise<SceneView<unknown>>;

/** A game's card: plain data and two doors, so that the list of games costs nothing. */
export interface GameCard {
  id: string; // the folder's name
  ages: string;
  picture: string; // an address: `import picture from 'picture:…'`
  title: Record<Lang, string>;
  teaches: Record<Lang, string>;
  /** Reducer without phaser, for every view. */
  rules(): Promise<GameRules<unknown, unknown, unknown>>;
  /** Its picture; Phaser comes by way of it (stage.ts). */
  scene(): Promise<MountScene>;
}
