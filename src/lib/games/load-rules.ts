/** The reducers of games without their cards and scenes, each fetched when it is needed. */
import type { GameRules } from './contract.ts';

type Rules = GameRules<unknown, unknown, unknown>;
const doors = import.meta.glob<Rules>('./*/rules.ts', { import: 'rules' });

/** Game id -> its rules; an unknown game is an error of the lesson, which its check refuses. */
export async function loadRules(ids: readonly string[]): Promise<Record<string, Rules>> {
  const wanted = [...new Set(ids)].map(async (id) => {
    const rules = await doors[`./${id}/rules.ts`]?.();
    if (!rules) throw new Error(`there is no game "${id}"`);
    return [id, rules] as const;
  });
  return Object.fromEntries(await Promise.all(wanted));
}
