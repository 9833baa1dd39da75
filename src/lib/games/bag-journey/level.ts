/** Checks a level of Where does the bag go? when lessons are built, and says which words and pictures it needs. */
import * as v from 'valibot';
import { onPictures } from './offers.ts';
import type { BagLevel, Round } from './state.ts';
import { canRest, placeOf, reach } from './walk.ts';

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'only small Latin letters, digits and single hyphens'),
  v.maxLength(40),
);
const weight = v.pipe(v.number(), v.minValue(0, 'a weight from 0 to 9'), v.maxValue(9, 'a weight from 0 to 9'));
const x = v.pipe(v.number(), v.minValue(0), v.maxValue(960, 'the map is 960 wide'));
const y = v.pipe(v.number(), v.minValue(0), v.maxValue(540, 'the map is 540 high'));
const weights = { wind: v.optional(weight, 0), water: v.optional(weight, 0) };

const shape = v.strictObject({
  sky: slug,
  weather: v.strictObject(weights),
  zones: v.pipe(
    v.array(v.strictObject({ id: slug, picture: slug, x, y })),
    v.minLength(2, 'give 2 to 4 zones'),
    v.maxLength(4, 'give 2 to 4 zones'),
  ),
  places: v.pipe(
    v.array(v.strictObject({ id: slug, x, y, zone: v.optional(slug), hold: v.optional(weight, 0) })),
    v.minLength(2),
    v.maxLength(30),
  ),
  roads: v.pipe(v.array(v.strictObject({ from: slug, to: slug, ...weights })), v.minLength(1), v.maxLength(60)),
  stoppers: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        picture: slug,
        at: v.union([v.literal('source'), v.pipe(v.array(slug), v.minLength(1))], '"source" or a list of places'),
      }),
    ),
    v.minLength(1),
  ),
  rounds: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        picture: slug,
        source: slug,
        stoppers: v.pipe(v.array(slug), v.minLength(2, 'offer 2 to 4 stoppers'), v.maxLength(4, 'offer 2 to 4 stoppers')),
      }),
    ),
    v.minLength(1),
    v.maxLength(4),
  ),
  lens: v.optional(v.boolean(), false),
});

const twice = (ids: string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
const ids = (list: { id: string }[]): string[] => list.map((one) => one.id);

function problems(level: BagLevel): string[] {
  const [zones, places, stoppers] = [ids(level.zones), ids(level.places), ids(level.stoppers)];
  const unknown = (named: string[], known: string[], what: string): string[] =>
    named.filter((id) => !known.includes(id)).map((id) => `there is no ${what} "${id}"`);
  const found = [
    ...twice(zones).map((id) => `the zone "${id}" is listed twice`),
    ...twice(places).map((id) => `the place "${id}" is listed twice`),
    ...twice(stoppers).map((id) => `the stopper "${id}" is listed twice`),
    ...twice(ids(level.rounds)).map((id) => `the round "${id}" is listed twice`),
    ...unknown(
      level.places.flatMap((place) => place.zone ?? []),
      zones,
      'zone',
    ),
    ...unknown(
      [
        ...level.roads.flatMap((road) => [road.from, road.to]),
        ...level.rounds.map((round) => round.source),
        ...level.stoppers.flatMap((stopper) => (stopper.at === 'source' ? [] : stopper.at)),
      ],
      places,
      'place',
    ),
    ...unknown(
      level.rounds.flatMap((round) => round.stoppers),
      stoppers,
      'stopper',
    ),
  ];
  return found.length > 0
    ? found
    : [...level.places.flatMap(({ id }) => homeless(level, id)), ...level.rounds.flatMap((round) => unstopped(level, round))];
}

const homeless = (level: BagLevel, id: string): string[] =>
  canRest(level, id) && placeOf(level, id).zone === undefined ? [`a thing can stay at "${id}", so it needs a zone`] : [];

function unstopped(level: BagLevel, round: Round): string[] {
  const sources = level.stoppers.filter((stopper) => stopper.at === 'source' && round.stoppers.includes(stopper.id));
  return [
    ...(sources.length === 0 ? [`round "${round.id}" needs a stopper with "at: source": the easiest way`] : []),
    ...twice(round.stoppers).map((id) => `round "${round.id}" offers "${id}" twice`),
  ];
}

/** Zones in which the thing of this round can end. */
const ends = (level: BagLevel, round: Round): string[] => [
  ...new Set(
    reach(level, round.source)
      .filter((id) => canRest(level, id))
      .flatMap((id) => placeOf(level, id).zone ?? []),
  ),
];

/** What can be told of each stopper in this round: that it holds, that the thing passes by, or either. */
const stopTold = (level: BagLevel, round: Round): string[] =>
  round.stoppers.flatMap((id) => {
    const at = level.stoppers.find((stopper) => stopper.id === id)?.at ?? 'source';
    const isSure = at === 'source' || at.includes(round.source);
    const canHold = isSure || reach(level, round.source).some((place) => at.includes(place));
    const canPass = !isSure && reach(level, round.source, at).some((place) => canRest(level, place));
    return [...(canHold ? [`holds.${round.id}.${id}`] : []), ...(canPass ? [`passes.${round.id}.${id}`] : [])];
  });

export const levelCheck = {
  schema: v.pipe(
    shape,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed) for (const message of problems(dataset.value)) addIssue({ message });
    }),
  ),

  words(level: BagLevel): { key: string; cap: 'label' | 'prompt' | 'feedback' }[] {
    const as = (cap: 'label' | 'prompt' | 'feedback', keys: string[]) => keys.map((key) => ({ key, cap }));
    const used = level.stoppers.filter((stopper) => level.rounds.some((round) => round.stoppers.includes(stopper.id)));
    return [
      ...as('label', [...level.zones.map((zone) => `zone.${zone.id}`), ...used.map((stopper) => `stop.${stopper.id}`)]),
      ...as('label', ['skip', 'try', 'on', ...(level.lens ? ['look'] : [])]),
      ...as('prompt', [...level.rounds.map((round) => `ask.${round.id}`), 'watch', 'easiest']),
      ...as('feedback', ['go', 'same', ...level.zones.map((zone) => `thought.${zone.id}`)]),
      ...level.rounds.flatMap((round) => [
        ...as(
          'feedback',
          ends(level, round).map((zone) => `end.${round.id}.${zone}`),
        ),
        ...as('feedback', stopTold(level, round)),
      ]),
      ...as('feedback', ['hint', ...(level.lens ? ['lens'] : []), 'learned']),
    ];
  },

  pictures: (level: BagLevel): string[] => [
    ...new Set([
      level.sky,
      ...(level.lens ? ['plastic-bits'] : []),
      ...Object.values(onPictures),
      ...[...level.zones, ...level.stoppers, ...level.rounds].map((shown) => shown.picture),
    ]),
  ],
};
