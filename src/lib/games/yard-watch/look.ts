/** Where everything of Yard Watch stands: places follow from the state alone, so any state can be drawn at any time. */
import { design } from '../stage.ts';
import { caseOf, clues, verdicts, type Clue, type Verdict, type YardState } from './state.ts';

export interface Spot {
  x: number;
  y: number;
  scale: number; // 1 is the picture's design size
}
export const sizes = { frame: 300, after: 492, lamp: 124, mark: 54 };
const gap = 12;
const frameY = 162;
const row = { high: 346, low: 432 };

export const frameKey = (id: string, at: number): string => `frame:${id}:${at}`;
export const afterKey = (id: string): string => `after:${id}`;
const spread = (at: number, count: number, step: number): number => design.width / 2 + (at - (count - 1) / 2) * step;

/** The comic pictures that are shown, by their key. */
export function panels(state: YardState): Record<string, Spot> {
  if (state.phase === 'finished') {
    const size = Math.min(sizes.after, (design.width - gap * (state.done.length + 1)) / state.done.length);
    const place = (id: string, at: number): [string, Spot] => [
      afterKey(id),
      { x: spread(at, state.done.length, size + gap), y: design.height / 2, scale: size / sizes.after },
    ];
    return Object.fromEntries(state.done.map(place));
  }
  if (state.phase === 'after') return { [afterKey(state.id)]: { x: design.width / 2, y: design.height / 2, scale: 1 } };
  const { frames } = caseOf(state.level, state.id);
  return Object.fromEntries(
    frames.map((_, at) => [frameKey(state.id, at), { x: spread(at, frames.length, sizes.frame + gap), y: frameY, scale: 1 }]),
  );
}

export type Light = 'open' | 'lit' | 'dark';
const isOpen = (state: YardState): state is YardState & { phase: 'clues' | 'verdict' } => 'looked' in state;

/** The three lamps: not yet looked for, seen, or looked for and not there. While it is decided they stand small above. */
export function lamps(state: YardState): Partial<Record<Clue, Spot & { light: Light }>> {
  if (!isOpen(state)) return {};
  const isJudging = state.phase === 'verdict';
  const seen = caseOf(state.level, state.id).clues;
  return Object.fromEntries(
    clues.map((clue, at) => {
      const light: Light = !state.looked.includes(clue) ? 'open' : seen.includes(clue) ? 'lit' : 'dark';
      const spot = isJudging ? { x: spread(at, 3, 92), y: row.high, scale: 0.54 } : { x: spread(at, 3, 220), y: row.low, scale: 1 };
      return [clue, { ...spot, light }];
    }),
  );
}

/** Small signs on the pictures in which a clue was seen. */
export function marks(state: YardState): (Spot & { clue: Clue })[] {
  if (!isOpen(state)) return [];
  const { frames, clues: seen } = caseOf(state.level, state.id);
  const placed = panels(state);
  return frames.flatMap((frame, at) =>
    (frame.shows ?? [])
      .filter((clue) => seen.includes(clue) && state.looked.includes(clue))
      .map((clue, index) => {
        const { x, y } = placed[frameKey(state.id, at)] ?? { x: 0, y: 0 };
        return { clue, x: x + sizes.frame / 2 - 32 - index * 58, y: y + sizes.frame / 2 - 30, scale: 1 };
      }),
  );
}

/** What can be said of it, as badges in the scene. */
export const verdictSpots = (state: YardState): Partial<Record<Verdict, Spot & { isFaded: boolean }>> =>
  state.phase === 'verdict'
    ? Object.fromEntries(
        verdicts.map((id, at) => [id, { x: spread(at, verdicts.length, 180), y: 462, scale: 1.35, isFaded: state.faded === id }]),
      )
    : {};

export type Change = 'arrived' | 'looked' | 'judging' | 'missed' | 'solved' | 'ended' | 'jumped';

/** What happened between two states, for the scene to show it. */
export function changeOf(now: YardState, before: YardState | undefined): Change {
  if (!before || (now.phase === 'clues' && now.looked.length === 0)) return 'arrived';
  if (now.phase === 'after' && before.phase === 'verdict') return 'solved';
  if (now.phase === 'finished') return 'ended';
  if (!isOpen(now) || !isOpen(before) || now.id !== before.id) return 'jumped';
  if (now.phase === 'verdict' && before.phase === 'verdict') return 'missed';
  if (now.looked.length > before.looked.length) return 'looked';
  return now.phase === 'verdict' ? 'judging' : 'jumped';
}
