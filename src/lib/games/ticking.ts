/** Turns frames into fixed steps of 1/30 s: the same game on a fast and on a slow tablet. */
export const tick = 1000 / 30; // ms

/** How many whole steps have passed, and what is left over; a long pause counts as 50 ms at most. */
export function stepsIn(elapsed: number, left: number): { steps: number; left: number } {
  const time = left + Math.min(Math.max(elapsed, 0), 50);
  const steps = Math.floor(time / tick);
  return { steps, left: time - steps * tick };
}

/** Calls `act` 30 times a second until it says that all is at rest. Returns how to stop it sooner. */
export function runTicks(act: () => boolean): () => void {
  let left = 0;
  let before: number | undefined;
  let frame = requestAnimationFrame(function onFrame(now) {
    const due = stepsIn(before === undefined ? 0 : now - before, left);
    before = now;
    left = due.left;
    for (let done = 0; done < due.steps; done += 1) if (!act()) return;
    frame = requestAnimationFrame(onFrame);
  });
  return () => cancelAnimationFrame(frame);
}
