declare module 'picture:*' {
  const address: string;
  export default address;
}

declare module 'packed:*' {
  const address: string;
  export default address;
}

declare module 'virtual:credits' {
  const credits: { title: string; version: string; by: string; licence: string }[];
  export default credits;
}

declare module 'virtual:game-levels' {
  import type { GameLevels, GameTexts } from '$lib/lesson/game-levels.ts';
  import type { Lang } from '$lib/base/lang.ts';

  /** The games that have levels. */
  export const doors: Record<string, { levels(): Promise<GameLevels> } & Record<Lang, () => Promise<GameTexts>>>;
}
