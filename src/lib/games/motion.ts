/**
 * What moves in a scene: a few functions of time. Phaser's own tweens are made of so many parts that a frame in which several begin stutters
 * on an old laptop.
 */
import { tick } from './ticking.ts';

export type Ease = (at: number) => number; // how far, 0 to 1, for the part of the time that has passed, 0 to 1

export interface Motion {
  duration: number; // ms
  delay?: number; // ms
  repeat?: number; // how often it comes again
  ease?: Ease;
  show: (at: number) => void; // 0 at its start, 1 at its end
  done?: () => void; // it came to its end
  stopped?: () => void; // it did not
}

const even: Ease = (at) => at;
/** Slow at both ends. */
export const smooth: Ease = (at) => (1 - Math.cos(at * Math.PI)) / 2;
export const faster: Ease = (at) => at * at;
export const slower: Ease = (at) => at * (2 - at);
/** A little too far, and back: Penner's "back" with his overshoot of a tenth. */
export const springy: Ease = (at) => 1 + (at - 1) ** 2 * (2.70158 * (at - 1) + 1.70158);
/** The way there in the first half of the time, the same way back in the second. */
export const thereAndBack =
  (ease: Ease): Ease =>
  (at) =>
    ease(at < 0.5 ? 2 * at : 2 - 2 * at);

/** From what these numbers of a thing are when the motion begins to what they shall be. */
export function toward<Name extends string>(thing: Record<NoInfer<Name>, number>, to: Record<Name, number>): Motion['show'] {
  let ways: { name: Name; from: number; by: number }[] | undefined;
  return (at) => {
    ways ??= (Object.keys(to) as Name[]).map((name) => ({ name, from: thing[name], by: to[name] - thing[name] }));
    for (const { name, from, by } of ways) thing[name] = from + by * at;
  };
}

/** So many ticks of a game at their own pace; `show` is told how many have passed, in parts too. */
export const replay = (ticks: number, show: (passed: number) => void, done: () => void): Motion => ({
  duration: ticks * tick,
  show: (at) => show(at * ticks),
  done,
});

/** All that moves in one scene. Its stage shows them in each frame (`step`), its view stops them before it shows the next state. */
export class Motions {
  #running = new Map<Motion, number | undefined>(); // when each was seen first

  get areOver(): boolean {
    return this.#running.size === 0;
  }

  add(motion: Motion): void {
    this.#running.set(motion, undefined);
  }

  /** Shows all as they are at this moment, ms; a motion begins with the first moment it sees. */
  step(now: number): void {
    for (const [motion, since = now] of this.#running) {
      this.#running.set(motion, since);
      const { duration, delay = 0, repeat = 0, ease = even } = motion;
      const passed = now - since - delay;
      if (passed < 0) continue;
      const isOver = passed >= duration * (repeat + 1);
      motion.show(ease(isOver ? 1 : (passed % duration) / duration));
      if (!isOver) continue;
      this.#running.delete(motion);
      motion.done?.();
    }
  }

  /** Everything stays where it is. */
  stop(): void {
    const all = [...this.#running.keys()];
    this.#running.clear();
    for (const { stopped } of all) stopped?.();
  }
}
