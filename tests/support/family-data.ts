/** Families for property tests and for speed: random but possible, the same for the same seed. */
import fc from 'fast-check';
import { plasticItems } from '../../src/lib/base/plastic-items.ts';
import { addDays, addMonths, mondayOf, monthOf } from '../../src/lib/base/local-day.ts';
import { draw } from '../../src/lib/base/random.ts';
import { swaps } from '../../src/lib/family/swaps.ts';
import type { Entry, Facts } from '../../src/lib/family/facts.ts';

const first = '2026-01-01';
const items = [...plasticItems.keys()];
const hex = (number: number) => (number >>> 0).toString(16).padStart(8, '0');

/** An id that is the same for the same numbers. */
export const idFrom = (one: number, two = 0): string => hex(one) + hex(two) + hex(one ^ 0x5bd1e995) + hex(two ^ 0x1b873593);

/** A family of four with `count` entries over `days` days, two baseline weeks and a check week in every month. */
export function manyEntries(count: number, days = 1000, seed = 1): Facts {
  const family = idFrom(seed, 99);
  const members = ['fox', 'owl', 'camel', 'bear'].map((animal, index) => ({ id: idFrom(seed, index + 1), animal }));
  const monday = mondayOf(addDays(first, 6));
  let chance = seed;
  const pick = <Item>(list: readonly Item[]): Item => {
    const drawn = draw(chance);
    chance = drawn.seed;
    return list[Math.floor(drawn.value * list.length)] as Item;
  };
  const entries = Array.from({ length: count }, (_, index): Entry => {
    const kind = pick(['thrown', 'thrown', 'avoided', 'recycled'] as const);
    const swap = pick(swaps);
    const day = addDays(first, Math.floor((index * days) / count));
    const what = kind === 'avoided' ? { kind, item: swap.items[0], swap: swap.id } : { kind, item: pick(items) };
    return { id: idFrom(seed, 1000 + index), family, ...what, pieces: 1, day, who: pick(members).id, madeAt: 1.7e12 + index * 1000 };
  });
  const months = Array.from({ length: Math.ceil(days / 31) }, (_, index) => addMonths(monthOf(first), index));
  return {
    families: [{ id: family, members, created: first }],
    plans: months.map((month) => ({ family, month, swaps: ['own-bag', 'own-flask', 'home-drink'], tag: 'K7Q0' })),
    weeks: [
      ...[0, 7].map((after) => ({ family, monday: addDays(monday, after), kind: 'baseline' as const, unusual: false })),
      ...months.slice(1).map((month) => ({ family, monday: mondayOf(`${month}-12`), kind: 'check' as const, unusual: false })),
    ],
    days: [],
    weights: [],
    entries,
  };
}

const day = fc.integer({ min: 0, max: 900 }).map((after) => addDays(first, after));
const month = day.map(monthOf);
const word = fc.constantFrom(...items);
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 30 }), { minLength: 1, maxLength: 12 });

/** Any facts of one family that may be stored. */
export const anyFacts: fc.Arbitrary<Facts> = fc.tuple(fc.integer({ min: 1, max: 2 ** 30 }), ids).chain(([number, numbers]) => {
  const family = idFrom(number, 7);
  const members = numbers.map((one) => ({ id: idFrom(one, 1), animal: one % 2 ? 'fox' : 'two-hump-camel' }));
  const inFamily = fc.constant(family);
  const who = fc.option(fc.constantFrom(...members.map(({ id }) => id)), { nil: undefined });
  const pieces = fc.integer({ min: -9999, max: 9999 }).filter((count) => count !== 0);
  const common = { family: inFamily, pieces, day, who, madeAt: fc.integer({ min: 0, max: 4e12 }) };
  const id = fc.integer().map((one) => idFrom(one, 3));
  const entry = fc.oneof(
    fc.record({ id, ...common, kind: fc.constantFrom('thrown' as const, 'recycled' as const), item: word }),
    fc
      .tuple(fc.record({ id, ...common }), fc.constantFrom(...swaps))
      .map(([rest, swap]) => ({ ...rest, kind: 'avoided' as const, item: swap.items[0], swap: swap.id })),
  );
  const swapIds = fc.uniqueArray(fc.constantFrom(...swaps.map((swap) => swap.id)), { minLength: 3, maxLength: 5 });
  return fc.record({
    families: fc.tuple(fc.record({ id: inFamily, members: fc.constant(members), created: day })),
    plans: fc.uniqueArray(fc.record({ family: inFamily, month, swaps: swapIds, tag: fc.constantFrom('K7Q0', 'ZZ9A') }), {
      selector: (plan) => plan.month,
    }),
    weeks: fc.uniqueArray(
      fc.record({
        family: inFamily,
        monday: day.map(mondayOf),
        kind: fc.constantFrom('baseline' as const, 'check' as const),
        unusual: fc.boolean(),
      }),
      { selector: (week) => week.monday },
    ),
    days: fc.uniqueArray(
      fc.record({
        family: inFamily,
        day,
        state: fc.constantFrom('counted' as const, 'counted-zero' as const, 'not-counted' as const, 'away' as const),
        people: fc.nat(30),
      }),
      { selector: (mark) => mark.day },
    ),
    weights: fc.uniqueArray(
      fc.record({ family: inFamily, item: word, from: month, grams: fc.integer({ min: 1, max: 9999 }).map((n) => n / 10) }),
      {
        selector: (weight) => `${weight.item} ${weight.from}`,
      },
    ),
    entries: fc.uniqueArray(entry, { selector: (one) => one.id }) as fc.Arbitrary<Entry[]>,
  });
});
