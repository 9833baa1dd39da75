/** What may happen on a trip, shown. Each of them ends as Props.place puts it. */
import type Phaser from 'phaser';
import { arc, nod, puff, wiggle } from '../effects.ts';
import { faster, toward } from '../motion.ts';
import { design, type Stage } from '../stage.ts';
import * as look from './look.ts';
import type { Props } from './props.ts';
import type { Happening, Mishap } from './state.ts';

type Image = Phaser.GameObjects.Image;

/** From somewhere else to where it lies now. */
export function flyIn(
  stage: Stage,
  image: Image,
  from: look.Pose | { x: number; y: number; scale: number },
  lift: number,
  duration: number,
  delay = 0,
  then?: () => void,
): void {
  const to = { x: image.x, y: image.y, scale: image.scale / stage.unit };
  image
    .setPosition(from.x, from.y)
    .setScale(from.scale * stage.unit)
    .setVisible(true);
  arc(stage, image, to, lift, duration, then, delay);
}

/** It takes a thing away, and somebody runs and brings it back. */
function wind({ stage, level, party, ways }: Props, { slot = '', way = '' }: Happening): void {
  for (const at of [0, 1, 2]) {
    const gust = stage.image('gust', -140, 120 + at * 90).setDepth(20);
    const done = () => gust.destroy();
    const show = toward(gust, { x: design.width + 160 });
    stage.motions.add({ delay: 300 + at * 220, duration: 1300, ease: faster, show, done, stopped: done });
  }
  const thing = ways[look.nameOf(slot, way)];
  const runner = party[1];
  if (!thing || !runner) return;
  const caught = { x: thing.x, y: thing.y, scale: thing.scale / stage.unit };
  const away = { x: design.width - 90, y: 120, scale: 0.8 };
  thing.setPosition(look.spotOf(level, slot).x, look.spotOf(level, slot).y).setScale(stage.unit);
  arc(stage, thing, away, 60, 900, () => arc(stage, thing, caught, 40, 800), 700);
  const home = { x: runner.x, y: runner.y, scale: 1 };
  arc(stage, runner, { x: design.width - 150, y: look.seatY - 20, scale: 1 }, 50, 800, () => arc(stage, runner, home, 30, 800), 900);
}

/** The kid comes, reads, and eats what it reads. */
function goat({ stage, guests, letter, ways }: Props, { slot = '', way = '' }: Happening): void {
  const { goat } = guests;
  const paper = way ? stage.image(`way:${look.nameOf(slot, way)}`, 0, 0) : letter;
  const seen = ways[look.nameOf(slot, way)];
  paper
    .setPosition(seen?.x ?? look.letterAt.x, seen?.y ?? look.letterAt.y)
    .setVisible(true)
    .setDepth(10);
  const gone = () => (way ? paper.destroy() : paper.setVisible(false));
  flyIn(stage, goat, { x: design.width + 110, y: goat.y, scale: 1 }, 14, 800, 200);
  const mouth = { x: look.doorstep.x - 4, y: look.doorstep.y + 26, scale: 0.9 };
  arc(stage, paper, mouth, 60, 800, () => wiggle(stage, goat), 700);
  const eaten = () => {
    gone();
    puff(stage, mouth.x, mouth.y);
    nod(stage, goat, 0, 20);
  };
  // in three bites
  const bite = (delay: number, scale: number) => ({ delay, duration: 90, show: toward(paper, { scale: scale * stage.unit }) });
  stage.motions.add(bite(1800, 0.6));
  stage.motions.add(bite(2110, 0.35));
  stage.motions.add({ ...bite(2420, 0.01), done: eaten, stopped: gone });
}

function guests({ stage, guests: { camel, crane } }: Props): void {
  flyIn(stage, camel, { x: -110, y: camel.y, scale: 1 }, 18, 1100, 300, () => nod(stage, camel));
  flyIn(stage, crane, { x: design.width + 110, y: crane.y, scale: 1 }, 18, 1100, 500, () => nod(stage, crane));
}

export const happen: Record<Mishap, (props: Props, why: Happening) => void> = { wind, goat, guests };
