/** What can be done now: the ways of the open slot, or the one step that leads on. */
import type { MoveOption } from '../contract.ts';
import { leftovers } from './leftovers.ts';
import type { PicnicMove, PicnicState } from './state.ts';

export const maxPackings = 3;

type Phase = PicnicState['phase'];
type Option = Omit<MoveOption<PicnicMove>, 'group'>;
const go = (labelKey: string): Option[] => [{ id: 'go', labelKey, picture: 'backpack', move: { kind: 'go' } }];

const options: { [P in Phase]: (state: PicnicState & { phase: P }) => Option[] } = {
  packing: ({ level, slot }) =>
    (level.slots.find((known) => known.id === slot)?.ways ?? []).map(({ id, picture, pretendPrice }) => ({
      id,
      picture,
      labelKey: `way.${slot}.${id}`,
      ...(pretendPrice === undefined ? {} : { values: { price: pretendPrice } }),
      move: { kind: 'take', slot, way: id },
    })),
  packed: () => go('go'),
  trip: ({ level, trip }) =>
    trip < level.trips ? go('go.again') : [{ id: 'sack', labelKey: 'sack', picture: 'leftover-sack', move: { kind: 'sack' } }],
  counting: ({ level, chosen, out }) => [
    {
      ...(out < leftovers(level, chosen).length
        ? { labelKey: 'next', picture: 'leftover-sack' }
        : { labelKey: 'total', picture: 'abacus' }),
      id: 'next',
      move: { kind: 'next' },
    },
  ],
  counted: ({ past }) => [
    ...(past.length + 1 < maxPackings ? [{ id: 'again', labelKey: 'again', picture: 'cloth-bag', move: { kind: 'again' } } as const] : []),
    { id: 'ready', labelKey: 'ready', picture: 'check-mark-button', move: { kind: 'ready' } },
  ],
  finished: () => [],
};

/** Pictures that the buttons need, whatever the level. */
export const buttonPictures = ['backpack', 'leftover-sack', 'abacus', 'cloth-bag', 'check-mark-button'];

/** Names the decision: the same in no two places of one play. */
function groupOf(state: PicnicState): string {
  const place = {
    packing: 'slot' in state ? state.slot : '',
    trip: 'trip' in state ? state.trip : 0,
    counting: 'out' in state ? state.out : 0,
  };
  return [state.past.length + 1, state.phase, state.phase in place ? place[state.phase as keyof typeof place] : ''].join(':');
}

export function moves(state: PicnicState): MoveOption<PicnicMove>[] {
  const offered = options[state.phase] as (state: PicnicState) => Option[];
  return offered(state).map((option) => ({ ...option, group: groupOf(state) }));
}
