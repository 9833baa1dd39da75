/** Who must not be disturbed in this window: while somebody is busy, no update reloads anything. */
export type BusyReason = 'lesson' | 'game' | 'form';

const busy = new Set<{ reason: BusyReason }>();
const waiting: (() => void)[] = [];

/** Call when a lesson, a game or a form opens; call what it returns when that is over. */
export function markBusy(reason: BusyReason): () => void {
  const mark = { reason };
  busy.add(mark);
  return () => {
    busy.delete(mark);
    if (busy.size === 0) for (const act of waiting.splice(0)) act();
  };
}

export const isBusy = (): boolean => busy.size > 0;

/** At once, or as soon as nobody is busy any more. */
export function whenIdle(act: () => void): void {
  if (isBusy()) waiting.push(act);
  else act();
}
