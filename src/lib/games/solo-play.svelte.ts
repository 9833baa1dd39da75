/** A game alone on a tablet: owns the state, lets time run where the rules want it, and survives a reload. */
import type { GameRules } from './contract.ts';
import { forget, keep, kept } from './kept.ts';
import type { PlayLevel } from './play-level.ts';
import { runTicks } from './ticking.ts';

interface Saved {
  level: string;
  print: string; // of the level's data: a state of another edition of the level is not resumed
  state: unknown;
}

export class SoloPlay {
  readonly level: PlayLevel;
  readonly isResumed: boolean;
  #rules: GameRules<unknown, unknown, unknown>;
  #name: string;
  #state = $state.raw<unknown>();
  #stop: (() => void) | undefined;

  constructor(game: string, rules: GameRules<unknown, unknown, unknown>, level: PlayLevel, seed: number) {
    this.#rules = rules;
    this.#name = `play.${game}`;
    this.level = level;
    const saved = kept<Saved>(this.#name);
    const fits = saved?.level === level.id && saved.print === print(level);
    this.isResumed = fits;
    this.#state = fits ? saved.state : rules.start(level.data, seed);
    this.#run();
  }

  get state(): unknown {
    return this.#state;
  }

  /** Plays the move with this id; one that is not offered now is nothing. */
  play(id: string): void {
    const option = this.#rules.moves(this.#state).find((known) => known.id === id);
    if (!option) return;
    this.#set(this.#rules.play(this.#state, option.move));
    this.#run();
  }

  again(seed: number): void {
    this.#set(this.#rules.start(this.level.data, seed));
    this.#run();
  }

  /** Stops what moves; the kept state stays for a reload unless the level is over. */
  leave(): void {
    this.#stop?.();
  }

  #set(state: unknown): void {
    this.#state = state;
    if (this.#rules.outcome(state)) forget(this.#name);
    else keep(this.#name, { level: this.level.id, print: print(this.level), state } satisfies Saved);
  }

  #run(): void {
    const rules = this.#rules;
    this.#stop?.();
    if (!rules.tick) return;
    this.#stop = runTicks(() => {
      const moved = rules.tick?.(this.#state);
      if (moved === undefined || moved === this.#state) return false;
      this.#state = moved;
      return true;
    });
  }
}

/** The level in which this tab left the game, if it did. */
export function keptLevel(game: string): string | undefined {
  return kept<Saved>(`play.${game}`)?.level;
}

function print(level: PlayLevel): string {
  let sum = 5381;
  for (const sign of JSON.stringify(level.data)) sum = (Math.imul(sum, 33) + (sign.codePointAt(0) ?? 0)) | 0;
  return sum.toString(36);
}
