/** The check of a comic picture, for games whose levels hold some. Never sent to a browser. */
import * as v from 'valibot';
import { deeds, feelings, people, places, things, type Frame, type Person } from './comic-frame.ts';

const percent = v.pipe(v.number(), v.minValue(0, 'a place from 0 to 100'), v.maxValue(100, 'a place from 0 to 100'));
const word = <const Words extends readonly string[]>(words: Words) => v.picklist(words, `use one of: ${words.join(', ')}`);

const actor = v.strictObject({
  who: word(people),
  feels: word(feelings),
  does: v.optional(word(deeds)),
  turn: v.optional(word(['left', 'right'])),
  holds: v.optional(word(things)),
  at: v.optional(percent),
});

export const frameFields = {
  place: word(places),
  day: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3, 'a day from 1 to 3'))),
  cast: v.pipe(v.array(actor), v.minLength(1, 'show 1 to 5'), v.maxLength(5, 'show 1 to 5')),
  things: v.optional(v.pipe(v.array(v.strictObject({ what: word(things), at: percent, high: v.optional(percent) })), v.maxLength(5))),
};
export const frameSchema = v.strictObject(frameFields);

export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'only small Latin letters, digits and single hyphens'),
  v.maxLength(40),
);

export const isIn = (frame: Frame, person: Person): boolean => frame.cast.some(({ who }) => who === person);

/** Somebody who stands twice in one picture. */
export const doubles = ({ cast }: Frame): string[] =>
  cast.flatMap(({ who }, at) => (cast.findIndex((other) => other.who === who) < at ? [`${who} stands twice in one picture`] : []));

export const twice = (ids: string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
