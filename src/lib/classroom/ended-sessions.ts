/** Sessions that ended without anybody there to write their record: the laptop died on the last page. */
import { localDay } from '../base/local-day.ts';
import { loadRules } from '../games/load-rules.ts';
import { loadLesson } from '../lesson/catalog.ts';
import { dexieStore } from './repository.dexie.ts';
import { playsOther } from './events.ts';
import { factsOf, type SessionFacts } from './session-facts.ts';

/** The facts of every ended session that is not known yet. One whose lesson or game is not in this app any more is left as it is. */
export async function endedFacts(isKnown: (id: string) => boolean): Promise<SessionFacts[]> {
  const store = dexieStore();
  const heads = (await store.endedHeads()).filter((head) => !isKnown(head.id));
  const facts = heads.map(async ({ id, programme, lesson, lang, seed, part, startedWall }): Promise<SessionFacts[]> => {
    const kept = await store.open(id);
    if (!kept) return [];
    const load = playsOther(kept.lines) ? (await import('../lesson/catalog-more.ts')).loadWholeLesson : loadLesson;
    const loaded = await load(programme, lesson, lang, localDay(startedWall));
    if (!loaded) return [];
    const rules = await loadRules(loaded.lesson.levels.map((level) => level.game));
    return [factsOf({ lesson: loaded.lesson, seed, rules, ...(part === undefined ? {} : { part }) }, kept.head, kept.lines)];
  });
  const made = await Promise.allSettled(facts);
  return made.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
}

/** What was begun and neither finished nor discarded, newest first. */
export const unfinishedSessions = () => dexieStore().unfinished();
