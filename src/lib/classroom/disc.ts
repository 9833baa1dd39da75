/** The visible disc of an activity: how much of it is left. It takes nothing away when it is over. */
export function discLeft(begun: number, seconds: number, elapsed: number): number {
  return Math.min(1, Math.max(0, 1 - (elapsed - begun) / (seconds * 1000)));
}
