/** What both print pages need: the lesson, and the answer keys of the games it plays. */
import { loadRules } from '../../games/load-rules.ts';
import type { Lang } from '../../base/lang.ts';
import { loadNotedLesson } from '../../lesson/catalog-more.ts';
import type { LoadedLesson } from '../../lesson/loaded.ts';
import { gameKey, type KeyLine } from './game-key.ts';

export interface Printable {
  loaded: LoadedLesson;
  keys: Record<string, KeyLine[]>; // level id -> its decisions
}

/** Undefined when there is no such lesson. `day`: on which its claims are judged. */
export async function loadPrint(programme: string, id: string, lang: Lang, day: string): Promise<Printable | undefined> {
  const loaded = await loadNotedLesson(programme, id, lang, day);
  if (!loaded) return undefined;
  const { lesson, text } = loaded;
  const played = lesson.levels.filter((level) => lesson.steps.some((step) => step.kind === 'game' && step.level === level.id));
  const rules = await loadRules(played.map((level) => level.game));
  const keys = played.flatMap((level) => {
    const known = rules[level.game];
    return known ? [[level.id, gameKey(known, level.data, text.levels[level.id]?.words ?? {})] as const] : [];
  });
  return { loaded, keys: Object.fromEntries(keys) };
}
