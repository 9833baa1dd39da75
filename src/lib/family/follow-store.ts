/** Opens the family's desk on what this browser keeps; for onMount, which calls what it returns. */
import { desk } from './family-desk.svelte.ts';

export function followStore(): () => void {
  let close: (() => void) | undefined;
  let isGone = false;
  void import('./repository.dexie.ts').then(({ dexieRepository }) => {
    if (!isGone) close = desk.open(dexieRepository());
  });
  return () => {
    isGone = true;
    close?.();
  };
}
