/**
 * Most of the time nothing moves in a game: its loop sleeps then, so that an old tablet stays cool and a weak laptop is free for the rest.
 * Anything that may change the picture wakes it: the host after each draw (`wake`), a pointer, a new size, a page seen again.
 */
import type Phaser from 'phaser';
import type { Motions } from './motion.ts';

const event = 'game-wake';
/** Frames drawn after the last movement: the first shows it, the others are for what reacts a frame later. */
const lastFrames = 4;

/** Says to the game in this element that its picture has changed. */
export const wake = (host: HTMLElement): boolean => host.dispatchEvent(new Event(event));

export function restWhenStill(game: Phaser.Game, motions: Motions, host: HTMLElement): void {
  let still = 0;
  const rouse = () => {
    still = 0;
    if (game.scale.getParentBounds()) game.scale.refresh(); // a tap must hit what is seen, also after the page moved
    if (game.loop.running) return;
    game.loop.resetDelta(); // the time asleep is no time of the game
    game.loop.wake();
  };
  const reasons = [event, 'pointerdown', 'pointermove', 'pointerup', 'contextrestored'];
  for (const reason of reasons) host.addEventListener(reason, rouse, { capture: true, passive: true });
  game.events.on('resume', rouse);
  game.events.on('postrender', () => {
    still = motions.areOver ? still + 1 : 0;
    if (still > lastFrames) game.loop.sleep();
  });
  game.events.once('destroy', () => {
    for (const reason of reasons) host.removeEventListener(reason, rouse, { capture: true });
  });
}
