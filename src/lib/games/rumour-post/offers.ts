/** What can be done in each phase of Rumour Post. */
import type { MoveOption } from '../contract.ts';
import { checks, stamps, type Check, type PostMove, type PostState, type Stamp } from './state.ts';

export const checkPictures: Record<Check, string> = { who: 'check-who', how: 'check-how', others: 'check-others' };
export const stampPictures: Record<Stamp, string> = { pass: 'stamp-pass', stop: 'stamp-stop', ask: 'stamp-ask' };
export const onPictures = { decide: 'stamp-pad', on: 'right-arrow' };

export function moves(state: PostState): MoveOption<PostMove>[] {
  if (state.phase === 'finished') return [];
  const group = `${state.phase}:${state.id}`;
  const single = (id: 'decide' | 'on'): MoveOption<PostMove> => ({ id, labelKey: id, picture: onPictures[id], group, move: { kind: id } });
  if (state.phase === 'arrived') return [single('on')];
  if (state.phase === 'stamping')
    return stamps.map((stamp) => ({
      id: stamp,
      labelKey: `stamp.${stamp}`,
      picture: stampPictures[stamp],
      group,
      ...(state.faded === stamp ? { faded: true } : {}),
      move: { kind: 'stamp', stamp },
    }));
  const closed = checks.filter((check) => !state.opened.includes(check));
  return [
    ...closed.map((check): MoveOption<PostMove> => ({
      id: check,
      labelKey: `check.${check}`,
      picture: checkPictures[check],
      group,
      move: { kind: 'open', check },
    })),
    // first look, then stamp
    ...(state.opened.length > 0 ? [single('decide')] : []),
  ];
}
