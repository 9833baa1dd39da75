/** Turns frames into fixed steps of 1/30 s: the same game on a fast and on a slow tablet. */
const step = 1000 / 30;

/** How many whole steps have passed, and what is left over; a long pause counts as 50 ms at most. */
export function stepsIn(elapsed: number, left: number): { steps: number; left: number } {
  const time = left + Math.min(Math.max(elapsed, 0), 50);
  const steps = Math.floor(time / step);
  return { steps, left: time - steps * step };
}

/** Calls `tick` 30 times a second until it says that all is at rest. Returns how to stop it sooner. */
export function runTicks(tick: () => boolean): () => void {
  let left = 0;
  let before: number | undefined;
  let frame = requestAnimationFrame(function onFrame(now) {
    const due = stepsIn(before === undefined ? 0 : now - before, left);
    before = now;
    left = due.left;
    for (let done = 0; done < due.steps; done += 1) if (!tick()) return;
    frame = requestAnimationFrame(onFrame);
  });
  return () => cancelAnimationFrame(frame);
}
