/** What can be done in each phase of Aldar Köse's Bag of Tricks. */
import type { MoveOption } from '../contract.ts';
import type { BagMove, BagState, Verdict } from './state.ts';

export const verdictPictures: Record<Verdict, string> = {
  expert: 'trick-expert',
  feelings: 'trick-feelings',
  crowd: 'trick-crowd',
  hurry: 'trick-hurry',
  honest: 'green-flag',
};
export const onPicture = 'right-arrow';

/** What can be said of a poster in this level: its three tricks, and that it is honest. */
export const verdictsOf = ({ level }: Pick<BagState, 'level'>): Verdict[] => [...level.tricks, 'honest'];

export function moves(state: BagState): MoveOption<BagMove>[] {
  if (state.phase === 'finished') return [];
  if (state.phase === 'show')
    return state.level.tricks
      .filter((trick) => !state.shown.includes(trick))
      .map((trick) => ({
        id: trick,
        labelKey: `trick.${trick}`,
        picture: verdictPictures[trick],
        group: 'show',
        move: { kind: 'show', trick },
      }));
  const group = `${state.phase}:${state.id}`;
  if (state.phase === 'seen') return [{ id: 'on', labelKey: 'on', picture: onPicture, group, move: { kind: 'on' } }];
  return verdictsOf(state).map((verdict) => ({
    id: verdict,
    labelKey: `trick.${verdict}`,
    picture: verdictPictures[verdict],
    group,
    ...(state.faded === verdict ? { faded: true } : {}),
    move: { kind: 'say', verdict },
  }));
}
