/** A drawn class in place of the camera, for a volunteer who tries cards alone: what it holds up is read by the very same detector. */
import { base } from '$app/paths';
import type { Turn } from '../../cards/contract.ts';
import { turnFor } from '../../cards/letters.ts';
import { drawnClass, sceneAddress } from '../../cards/drawn-class.ts';
import { askedOfAll } from '../asked-of-all.ts';
import { ownScript } from '../../offline/own-script.ts';
import type { Desk } from '../desk.svelte.ts';
import { simulatedHands } from '../simulated-class.ts';
import type { OpenFeed } from './feed.ts';

/** Which child holds which card how: one answer each, so many of each as a class might give; who looks out of the window holds up nothing. */
export function childrenOf(
  cards: readonly number[],
  hands: Record<string, number>,
  options: readonly string[],
): { card: number; turn: Turn }[] {
  const answers = options.flatMap((option, index) => Array.from({ length: hands[option] ?? 0 }, () => index));
  // neighbours seldom agree
  return cards.flatMap((card, place) => {
    const answer = answers[(place * 7) % cards.length];
    return answer === undefined ? [] : [{ card, turn: turnFor(card, answer) }];
  });
}

export const rehearsalFeed =
  (desk: Desk): OpenFeed =>
  async () => {
    const { plan, state } = desk.session;
    const cards = desk.cards?.cards ?? [];
    const asked = askedOfAll(plan, state);
    const seed = (plan.seed + desk.session.lines.length) % 100_000;
    const hands = simulatedHands({ ...asked, canChooseMany: false }, seed, cards.length);
    const room = { seed, width: 1280, height: 720, camera: 1.8, tilt: 20, children: childrenOf(cards, hands, asked.options) };
    const drawn = drawnClass(new Worker(ownScript(sceneAddress, base), { type: 'module' }));
    let frame = 0;
    return {
      async look() {
        frame += 1;
        return drawn.look({ room, frame, lowered: [...(desk.cards?.told.read ?? [])] });
      },
      stop: () => drawn.close(),
    };
  };
