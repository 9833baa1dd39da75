/** A level for the tests: soap and a pretend crown, and a crown that somebody tested unfairly. */
import { rules } from './rules.ts';
import type { GermsLevel, GermsState, GermTest } from './state.ts';

export const soap: GermTest = {
  id: 'soap',
  picture: 'soap',
  truth: 'helps',
  passes: 0.2,
  kind: 'health',
  source: 'hands',
  claim: 'clean-hands',
};
export const crown: GermTest = { id: 'crown', picture: 'crown', truth: 'nothing', passes: 1, kind: 'pretend' };
const both: GermTest = {
  id: 'socks',
  picture: 'socks',
  truth: 'nothing',
  passes: 1,
  kind: 'pretend',
  also: { id: 'soap', picture: 'soap', passes: 0.2 },
};
export const level: GermsLevel = { meetings: 48, start: 2, tests: [soap, crown] };
export const unfair: GermsLevel = { ...level, tests: [both, soap] };

export const choose = (state: GermsState, id: string): GermsState => {
  const option = rules.moves(state).find((known) => known.id === id);
  if (!option) throw new Error(`no option ${id} in ${state.phase}`);
  return rules.play(state, option.move);
};
export const rest = (state: GermsState): GermsState => {
  for (let now = state; ;) {
    const moved = rules.tick?.(now) ?? now;
    if (moved === now) return now;
    now = moved;
  }
};
/** A test after its first run. */
export const run = (of: GermsLevel, seed: number): GermsState => rest(choose(rules.start(of, seed), 'less'));
/** The first seed whose first run satisfies a wish. */
export function seedFor(of: GermsLevel, wish: (state: GermsState) => boolean): number {
  for (let seed = 0; seed < 3000; seed += 1) if (wish(run(of, seed))) return seed;
  throw new Error('no seed does that');
}
