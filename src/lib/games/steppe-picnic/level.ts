/** Checks a level of Steppe Picnic when lessons are built, and says which words and pictures it needs. */
import * as v from 'valibot';
import { plasticItems } from '../../base/plastic-items.ts';
import { hasPrices, paid, piecesOf } from './leftovers.ts';
import { buttonPictures } from './offers.ts';
import { drawnPieces, pictureOfPiece } from './pieces.ts';
import { mishaps, type PicnicLevel, type PicnicSlot } from './state.ts';

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'only small Latin letters, digits and single hyphens'),
  v.maxLength(40),
);
const mishap = v.picklist(mishaps, `one of: ${mishaps.join(', ')}`);
const few = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8, 'at most 8 pieces of a kind: children count them'));

const way = v.strictObject({
  id: slug,
  picture: slug,
  leaves: v.optional(v.record(slug, few), {}),
  // invented for the game, and called so in the words: a price is no fact
  pretendPrice: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5000), v.multipleOf(50, 'prices in steps of 50 tenge')),
  ),
  once: v.optional(v.boolean()),
  mishap: v.optional(mishap),
});
const ways = v.pipe(v.array(way), v.minLength(2, 'offer 2 to 4 ways'), v.maxLength(4, 'offer 2 to 4 ways'));

const shape = v.strictObject({
  scene: slug,
  party: v.pipe(v.array(slug), v.minLength(2), v.maxLength(3)),
  trips: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2)), 1),
  mishaps: v.pipe(v.array(mishap), v.minLength(1)),
  slots: v.pipe(v.array(v.strictObject({ id: slug, picture: slug, ways })), v.minLength(2), v.maxLength(4)),
});

const mostPieces = 24; // places on the board where they are laid out
const twice = (ids: string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
const most = (level: PicnicLevel): number => level.trips * level.slots.reduce((sum, slot) => sum + Math.max(...slot.ways.map(piecesOf)), 0);

function problems(level: PicnicLevel): string[] {
  return [
    ...twice(level.slots.map((slot) => slot.id)).map((id) => `the slot "${id}" is listed twice`),
    ...twice(level.party).map((one) => `"${one}" goes twice`),
    ...(most(level) > mostPieces ? [`up to ${most(level)} pieces can be left over; at most ${mostPieces} can be shown`] : []),
    ...level.slots.flatMap((slot) => wrongWith(slot, level)),
  ];
}

function wrongWith(slot: PicnicSlot, level: PicnicLevel): string[] {
  const items = slot.ways.flatMap((one) => Object.keys(one.leaves));
  const effects = new Set(slot.ways.map((one) => `${piecesOf(one)} ${paid({ ...level, slots: [slot] }, { [slot.id]: one.id })}`));
  const unpriced = hasPrices(level) ? slot.ways.filter((one) => one.pretendPrice === undefined) : [];
  return [
    ...twice(slot.ways.map((one) => one.id)).map((id) => `"${slot.id}" has the way "${id}" twice`),
    ...twice(slot.ways.map((one) => one.picture)).map((picture) => `two ways of "${slot.id}" have the picture "${picture}"`),
    ...items.filter((item) => !plasticItems.has(item)).map((item) => `"${item}" is not in plastic-items.json`),
    ...items
      .filter((item) => plasticItems.has(item) && !drawnPieces.includes(item))
      .map((item) => `"${item}" has no drawing yet; drawn are: ${drawnPieces.join(', ')}`),
    ...(effects.size === 1 ? [`all ways of "${slot.id}" leave and cost the same, so there is nothing to decide`] : []),
    ...unpriced.map((one) => `"${slot.id}": give "${one.id}" a pretendPrice too, 0 if it is at home already`),
  ];
}

const always = ['pack', 'count', 'count.fewer', 'count.same', 'count.more', 'count.least', 'learned'];

type Cap = 'label' | 'prompt' | 'feedback';
const as = (cap: Cap, keys: string[]) => keys.map((key) => ({ key, cap }));

export const levelCheck = {
  schema: v.pipe(
    shape,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed) for (const message of problems(dataset.value)) addIssue({ message });
    }),
  ),

  words(level: PicnicLevel): { key: string; cap: Cap }[] {
    const each = level.slots.flatMap((slot) => slot.ways.map((one) => ({ one, name: `${slot.id}.${one.id}` })));
    const prices = hasPrices(level);
    return [
      ...as('prompt', [...level.slots.map((slot) => `slot.${slot.id}`), 'ask.again']),
      ...as('label', [...each.map(({ name }) => `way.${name}`), 'go', 'sack', 'next', 'total', 'again', 'ready']),
      ...as('label', level.trips > 1 ? ['go.again'] : []),
      ...as('feedback', [
        ...each.map(({ name }) => `why.${name}`),
        ...each.flatMap(({ one, name }) => Object.keys(one.leaves).map((item) => `left.${name}.${item}`)),
        ...level.mishaps.map((id) => `trip.${id}`),
        ...each.filter(({ one }) => one.mishap).map(({ name }) => `trip.${name}`),
        ...always,
        ...(prices ? ['paid.trip', 'paid.all', 'paid.both'] : []),
      ]),
    ];
  },

  pictures(level: PicnicLevel): string[] {
    const all = level.slots.flatMap((slot) => slot.ways);
    const pieces = all.flatMap((one) => Object.keys(one.leaves).map(pictureOfPiece));
    const shown = [...level.slots, ...all].map((one) => one.picture);
    return [...new Set([level.scene, ...level.party, ...shown, ...pieces, ...buttonPictures])];
  },
};
