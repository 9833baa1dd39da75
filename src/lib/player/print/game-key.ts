/** The answer key of a game on paper: the level is played by its own suggestions, and each decision is written down with what is right. */
import type { GameRules, Told } from '../../games/contract.ts';

type Rules = GameRules<unknown, unknown, unknown>;

/** All of it keys into the level's words. */
export interface KeyLine {
  asked: string;
  options: { label: string; isRight: boolean }[];
  why?: string; // the reason told after the suggested answer
}

const mostSteps = 500; // a level that never ends must not hang a print-out

function rest(rules: Rules, from: unknown): unknown {
  let state = from;
  for (let ticks = 0; ticks < 20_000 && rules.tick; ticks += 1) {
    const next = rules.tick(state);
    if (next === state) break;
    state = next;
  }
  return state;
}

const isNews = (told: Told | undefined, before: Told | undefined): boolean => told?.tone === 'right' && told.turn !== before?.turn;

/** Every decision of the level in which something is right, each once, in the order of `words`: as the author wrote them. */
export function gameKey(rules: Rules, level: unknown, words: Record<string, string>): KeyLine[] {
  const lines = new Map<string, KeyLine>();
  let state = rest(rules, rules.start(level, 1));
  for (let step = 0; step < mostSteps && !rules.outcome(state); step += 1) {
    const now = state;
    const suggested = rules.suggest(now);
    const moves = rules.moves(now);
    const chosen = moves.find((move) => move.id === suggested);
    if (!chosen) break;
    const before = rules.told(now);
    const options = moves
      .filter((move) => move.group === chosen.group)
      .map((move) => ({ label: move.labelKey, isRight: isNews(rules.told(rules.play(now, move.move)), before) }));
    const asked = rules.asks?.(now)?.key;
    const played = rules.play(now, chosen.move);
    const told = rules.told(played);
    if (asked && !lines.has(asked) && options.some((option) => option.isRight)) {
      lines.set(asked, { asked, options, ...(told && isNews(told, before) ? { why: told.key } : {}) });
    }
    state = rest(rules, played);
  }
  const place = new Map(Object.keys(words).map((key, index) => [key, index]));
  return [...lines.values()].sort((a, b) => (place.get(a.asked) ?? 0) - (place.get(b.asked) ?? 0));
}
