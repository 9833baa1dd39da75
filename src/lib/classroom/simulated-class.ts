/** A class for a rehearsal: so many answers per option as a real class might give. Pure: the same seed gives the same hands. */
import { draw } from '../base/random.ts';

export const classSize = 24;

/** What is known of the open vote. `right` is empty where nothing is right or wrong; `isAfter`: it was talked about already. */
export interface AskedOfAll {
  options: readonly string[];
  right: readonly string[];
  isAfter?: boolean;
  canChooseMany?: boolean; // hands may go up for several options
}

/** Hands per option. Before a lesson about a third knows, afterwards most do; two or three children always look out of the window. */
export function simulatedHands(
  { options, right, isAfter = false, canChooseMany = false }: AskedOfAll,
  seed: number,
  size = classSize,
): Record<string, number> {
  const hands: Record<string, number> = Object.fromEntries(options.map((id) => [id, 0]));
  if (options.length === 0) return hands;
  const knows = right.length === 0 ? 0 : isAfter ? 0.8 : 0.4;
  let chance = seed;
  const next = () => {
    const drawn = draw(chance);
    chance = drawn.seed;
    return drawn.value;
  };
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? options[0] ?? '';
  const raise = (id: string) => (hands[id] = (hands[id] ?? 0) + 1);
  for (let child = 0; child < size; child += 1) {
    if (next() < 0.1) continue; // not every hand goes up
    const isKnowing = next() < knows;
    if (isKnowing && canChooseMany) right.forEach(raise);
    else raise(pick(isKnowing ? right : options));
  }
  return hands;
}
