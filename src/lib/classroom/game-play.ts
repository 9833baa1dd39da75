/** A game inside a session: its state is played by the class's votes, one decision after the other. */
import type { Asked, MoveOption, Outcome, Told } from '../games/contract.ts';
import type { LessonLevel } from '../lesson/schema.ts';
import { stepSeed, type SessionPlan } from './plan.ts';

export interface GamePlay {
  game: string;
  level: string;
  seed: number;
  turn: number; // moves played so far
  state: unknown;
  previous?: unknown; // for the scene: what changed
  options: MoveOption<unknown>[]; // alternatives of the first open decision, at most four
  asked?: Asked; // what is decided now
  told?: Told;
  outcome?: Outcome;
}

function levelOf(plan: SessionPlan, step: number, chosen?: string): LessonLevel {
  const wanted = plan.lesson.steps[step];
  const level = wanted?.kind === 'game' ? plan.lesson.levels.find(({ id }) => id === (chosen ?? wanted.level)) : undefined;
  if (!level) throw new Error(`step ${step} has no level`);
  return level;
}

function rulesOf(plan: SessionPlan, game: string) {
  const rules = plan.rules[game];
  if (!rules) throw new Error(`the rules of ${game} are not loaded`);
  return rules;
}

/** The game of a step at its first decision: the level that the lesson names, or another one of the lesson that was chosen. */
export function openGame(plan: SessionPlan, step: number, chosen?: string): GamePlay {
  const level = levelOf(plan, step, chosen);
  const seed = stepSeed(plan, step);
  const rules = rulesOf(plan, level.game);
  const state = rules.start(level.data, seed);
  const asked = rules.asks?.(state);
  return { game: level.game, level: level.id, seed, turn: 0, state, options: firstGroup(rules.moves(state)), ...(asked ? { asked } : {}) };
}

/** Plays one move and lets what moves by itself come to rest. */
export function playMove(plan: SessionPlan, play: GamePlay, id: string): GamePlay {
  const rules = rulesOf(plan, play.game);
  const option = rules.moves(play.state).find((known) => known.id === id);
  if (!option) return play;
  let state = rules.play(play.state, option.move);
  for (let ticks = 0; rules.tick && ticks < 9000; ticks += 1) {
    const moved = rules.tick(state);
    if (moved === state) break;
    state = moved;
  }
  const told = rules.told(state);
  const outcome = rules.outcome(state);
  const asked = rules.asks?.(state);
  return {
    game: play.game,
    level: play.level,
    seed: play.seed,
    turn: play.turn + 1,
    state,
    previous: play.state,
    options: firstGroup(rules.moves(state)),
    ...(asked ? { asked } : {}),
    ...(told ? { told } : {}),
    ...(outcome ? { outcome } : {}),
  };
}

/** What the class chose: most hands, the earlier letter on a tie; without hands, the move that leads on well. */
export function winner(plan: SessionPlan, play: GamePlay, hands: Record<string, number>): string {
  const rules = rulesOf(plan, play.game);
  const most = Math.max(0, ...play.options.map((option) => hands[option.id] ?? 0));
  const chosen = most > 0 ? play.options.find((option) => hands[option.id] === most)?.id : rules.suggest(play.state);
  return chosen ?? play.options[0]?.id ?? '';
}

function firstGroup(moves: MoveOption<unknown>[]): MoveOption<unknown>[] {
  return moves.filter((option) => option.group === moves[0]?.group).slice(0, 4);
}
