/** Steppe Picnic: choose how to take each thing, travel, empty the leftover sack, pack again. Nothing is lost by any choice. */
import { draw } from '../../base/random.ts';
import type { Asked, GameRules, Told } from '../contract.ts';
import { bestOf, hasPrices, isBest, least, leftovers, paid, paidOn, taken, totalOf } from './leftovers.ts';
import { maxPackings, moves } from './offers.ts';
import { pictureOfPiece } from './pieces.ts';
import type { Common, Happening, PicnicLevel, PicnicMove, PicnicSlot, PicnicState } from './state.ts';

const common = ({ seed, level, chosen, past, counts, told }: PicnicState): Common => ({
  seed,
  level,
  chosen,
  past,
  counts,
  ...(told ? { told } : {}),
});
const slotOf = (level: PicnicLevel, id: string): PicnicSlot | undefined => level.slots.find((slot) => slot.id === id);

const say = (state: Common, key: string, more: Partial<Told> = {}): Told => ({
  key,
  tone: 'plain',
  ...more,
  turn: (state.told?.turn ?? 0) + 1,
});

function take(state: PicnicState, slotId: string, wayId: string): PicnicState {
  const { level, counts } = state;
  const slot = slotOf(level, slotId);
  const way = slot?.ways.find((known) => known.id === wayId);
  if (state.phase !== 'packing' || slotId !== state.slot || !slot || !way) return state;
  const chosen = { ...state.chosen, [slotId]: wayId };
  const known = counts[slotId];
  const following = level.slots.find((other) => chosen[other.id] === undefined);
  const now: Common = {
    ...common(state),
    chosen,
    counts: { ...counts, [slotId]: { first: known?.first ?? wayId, tries: (known?.tries ?? 0) + 1 } },
    told: say(state, `why.${slotId}.${wayId}`, { tone: isBest(slot, way) ? 'right' : 'plain', picture: way.picture }),
  };
  return following ? { ...now, phase: 'packing', slot: following.id } : { ...now, phase: 'packed' };
}

/** What may happen: what the packed things bring about, else what happens on any trip; not the same twice in a row. */
function happens(state: PicnicState): { happening: Happening; seed: number } {
  const { level, chosen } = state;
  const before = state.phase === 'trip' ? state.happening.id : undefined;
  const fresh = (list: Happening[]): Happening[] => list.filter((one) => one.id !== before);
  const free = level.mishaps.map((id): Happening => ({ id }));
  const caused = taken(level, chosen).flatMap(({ slot, way }): Happening[] =>
    way.mishap ? [{ id: way.mishap, slot: slot.id, way: way.id }] : [],
  );
  const pool = [fresh(caused), fresh(free), free].find((list) => list.length > 0) ?? [];
  const { value, seed } = draw(state.seed);
  return { happening: pool[Math.floor(value * pool.length)] ?? { id: 'goat' }, seed };
}

function travel(state: PicnicState): PicnicState {
  const trip = state.phase === 'trip' ? state.trip + 1 : 1;
  if ((state.phase !== 'packed' && state.phase !== 'trip') || trip > state.level.trips) return state;
  const { happening, seed } = happens(state);
  const key = happening.way ? `trip.${happening.slot}.${happening.way}` : `trip.${happening.id}`;
  const cost = hasPrices(state.level) ? { hintKey: 'paid.trip', values: { paid: paidOn(state.level, state.chosen, trip) } } : {};
  return { ...common(state), seed, phase: 'trip', trip, happening, told: say(state, key, cost) };
}

/** One more kind comes out of the sack, or all is out and counted. */
function empty(state: PicnicState): PicnicState {
  if (state.phase === 'trip' ? state.trip < state.level.trips : state.phase !== 'counting') return state;
  const out = state.phase === 'counting' ? state.out : 0;
  const one = leftovers(state.level, state.chosen)[out];
  if (!one) return { ...common(state), phase: 'counted', told: compare(state) };
  const told = say(state, `left.${one.slot}.${one.way}.${one.item}`, { picture: pictureOfPiece(one.item), values: { n: one.pieces } });
  return { ...common(state), phase: 'counting', out: out + 1, told };
}

/** The sum of this packing beside the one before. */
function compare(state: Common): Told {
  const { level, chosen, past } = state;
  const now = totalOf(leftovers(level, chosen));
  const before = past.at(-1);
  const isLeast = now === least(level);
  const step = before ? (now < before.pieces ? 'count.fewer' : now > before.pieces ? 'count.more' : 'count.same') : undefined;
  const key = step ?? (isLeast ? 'count.least' : 'count');
  const values = { now, before: before?.pieces ?? now, paid: paid(level, chosen), paidBefore: before?.paid ?? 0 };
  const hint = hasPrices(level) ? (before ? 'paid.both' : 'paid.all') : step && isLeast ? 'count.least' : undefined;
  return say(state, key, { tone: isLeast || step === 'count.fewer' ? 'right' : 'plain', values, ...(hint ? { hintKey: hint } : {}) });
}

function packAgain(state: PicnicState): PicnicState {
  const [slot] = state.level.slots;
  if (state.phase !== 'counted' || state.past.length + 1 >= maxPackings || !slot) return state;
  const left = leftovers(state.level, state.chosen);
  const past = [...state.past, { pieces: totalOf(left), paid: paid(state.level, state.chosen), left }];
  return { ...common(state), chosen: {}, past, phase: 'packing', slot: slot.id, told: say(state, 'pack') };
}

const plays: Record<Exclude<PicnicMove['kind'], 'take'>, (state: PicnicState) => PicnicState> = {
  go: travel,
  sack: (state) => (state.phase === 'trip' ? empty(state) : state),
  next: (state) => (state.phase === 'counting' ? empty(state) : state),
  again: packAgain,
  ready: (state) => (state.phase === 'counted' ? { ...common(state), phase: 'finished' } : state),
};

function asks(state: PicnicState): Asked | undefined {
  if (state.phase === 'packing') return { key: `slot.${state.slot}`, picture: slotOf(state.level, state.slot)?.picture ?? '' };
  return state.phase === 'counted' ? { key: 'ask.again', picture: 'leftover-sack' } : undefined;
}

export const rules: GameRules<PicnicLevel, PicnicState, PicnicMove> = {
  start: (level, seed) => ({ seed, level, chosen: {}, past: [], counts: {}, phase: 'packing', slot: level.slots[0]?.id ?? '' }),

  moves,

  play: (state, move) => (move.kind === 'take' ? take(state, move.slot, move.way) : (plays[move.kind]?.(state) ?? state)),

  outcome: (state) => (state.phase === 'finished' ? { learnedKey: 'learned', counts: state.counts } : undefined),

  suggest(state) {
    if (state.phase === 'packing') {
      const slot = slotOf(state.level, state.slot);
      return slot && bestOf(state.level, slot);
    }
    const isWell = state.phase === 'counted' && totalOf(leftovers(state.level, state.chosen)) === least(state.level);
    return isWell ? 'ready' : moves(state)[0]?.id;
  },

  asks,

  told: (state) => state.told,
};
