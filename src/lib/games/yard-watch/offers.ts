/** What can be done in each phase of Yard Watch. */
import type { MoveOption } from '../contract.ts';
import { clues, verdicts, type Clue, type Verdict, type YardMove, type YardState } from './state.ts';

export const cluePictures: Record<Clue, string> = { again: 'repeat-button', unfair: 'clue-unfair', 'on-purpose': 'bullseye' };
export const verdictPictures: Record<Verdict, string> = {
  bullying: 'broken-heart',
  quarrel: 'high-voltage',
  accident: 'adhesive-bandage',
  play: 'kite',
};
export const onPictures = { decide: 'thinking-face', on: 'right-arrow' };

export function moves(state: YardState): MoveOption<YardMove>[] {
  if (state.phase === 'finished') return [];
  const group = `${state.phase}:${state.id}`;
  const single = (id: 'decide' | 'on'): MoveOption<YardMove> => ({ id, labelKey: id, picture: onPictures[id], group, move: { kind: id } });
  if (state.phase === 'after') return [single('on')];
  if (state.phase === 'verdict')
    return verdicts.map((verdict) => ({
      id: verdict,
      labelKey: `verdict.${verdict}`,
      picture: verdictPictures[verdict],
      group,
      ...(state.faded === verdict ? { faded: true } : {}),
      move: { kind: 'verdict', verdict },
    }));
  const open = clues.filter((clue) => !state.looked.includes(clue));
  return [
    ...open.map((clue): MoveOption<YardMove> => ({
      id: clue,
      labelKey: `clue.${clue}`,
      picture: cluePictures[clue],
      group,
      move: { kind: 'look', clue },
    })),
    // first look, then judge
    ...(state.looked.length > 0 ? [single('decide')] : []),
  ];
}
