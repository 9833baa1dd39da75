/** Gusts of wind that cross the map on a windy day; in calm mode they hang still. */
import { design, type Stage } from '../stage.ts';

const count = 5;
const margin = 90;

export function blow(stage: Stage, wind: number, isCalm: () => boolean): void {
  if (wind < 2) return;
  const gusts = Array.from({ length: count }, (_, at) =>
    stage
      .image('gust', margin + at * 205, 60 + ((at * 173) % 420))
      .setDepth(13)
      .setAlpha(0.55),
  );
  stage.scene.events.on('update', (_: number, delta: number) => {
    if (isCalm()) return;
    for (const gust of gusts) {
      gust.x += (Math.min(delta, 50) / 1000) * 60 * wind;
      if (gust.x > design.width + margin) gust.x = -margin;
    }
  });
}
