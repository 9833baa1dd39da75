/** What can be done in each phase of the game. */
import type { MoveOption } from '../contract.ts';
import { guesses, testOf, verdicts, type GermsMove, type GermsState, type Guess, type Verdict } from './state.ts';

export const guessPictures: Record<Guess, string> = { less: 'down-arrow', same: 'heavy-equals-sign', unsure: 'thinking-face' };
export const verdictPictures: Record<Verdict, string> = { helps: 'thumbs-up', nothing: 'prohibited', again: 'repeat-button' };
export const onPictures = { skip: 'fast-forward-button', on: 'right-arrow' };

const single = (id: 'skip' | 'on', group: string): MoveOption<GermsMove>[] => [
  { id, labelKey: id, picture: onPictures[id], group, move: { kind: id } },
];

/** The moves of a state: one decision at a time. */
export function moves(state: GermsState): MoveOption<GermsMove>[] {
  const { id } = testOf(state);
  if (state.phase === 'guess')
    return guesses.map((guess) => ({
      id: guess,
      labelKey: `guess.${guess}`,
      picture: guessPictures[guess],
      group: `guess:${id}`,
      move: { kind: 'guess', guess },
    }));
  if (state.phase === 'judge')
    return verdicts.map((verdict) => ({
      id: verdict,
      labelKey: `verdict.${verdict}`,
      picture: verdictPictures[verdict],
      group: `judge:${id}`,
      ...(state.faded === verdict ? { faded: true } : {}),
      move: { kind: 'judge', verdict },
    }));
  if (state.phase === 'run') return single('skip', 'skip');
  return state.phase === 'done' ? single('on', `on:${id}`) : [];
}
