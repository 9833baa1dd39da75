/** The three text files have exactly the keys that the structure asks for: nothing missing, nothing left over. */
import { langs, type Lang } from '../../base/lang.ts';
import { didYouMean } from '../nearest.ts';
import { spoken, type Finding, type Place } from '../problem.ts';
import { binsOf, langsOf, optionKeys, slidesOf, valueAt, type Check, type Given } from './given.ts';
import type { Question } from '../schema.ts';

interface Wanted {
  need: Place[];
  may: Place[]; // free to leave out, but then in all three languages
  free: Place[]; // not checked: the level they belong to could not be read
}

function questionKeys(question: Question, at: Place): Wanted {
  const labelled = question.form !== 'true-false-unsure';
  const options = optionKeys(question).flatMap((id) =>
    (labelled ? ['label', 'feedback'] : ['feedback']).map((key) => [...at, 'options', id, key]),
  );
  const bins = binsOf(question).map((bin) => [...at, 'bins', bin.id]);
  const alt = 'picture' in question && question.picture ? [[...at, 'alt']] : [];
  return { need: [[...at, 'prompt'], ...alt, ...bins, ...options, [...at, 'why']], may: [[...at, 'hint']], free: [] };
}

function stepKeys(step: Given['lesson']['steps'][number]): Wanted {
  const at: Place = ['steps', step.id];
  const slides = slidesOf(step).flatMap((slide) => ['text', 'alt'].map((key) => [...at, 'slides', slide.id, key]));
  const cards = step.kind === 'activity' ? step.cards.map((card) => [...at, 'cards', card.id]) : [];
  const pledge = step.kind === 'pledge' ? [[...at, 'prompt'], ...step.options.map((option) => [...at, 'options', option.id])] : [];
  const ask = step.kind === 'question' ? questionKeys(step.ask, [...at, 'ask']) : { need: [], may: [] };
  const notes = ['do', 'watch'].map((key) => [...at, 'note', key]);
  return {
    need: [[...at, 'title'], [...at, 'note', 'say'], ...slides, ...cards, ...pledge, ...ask.need],
    may: [...notes, ...ask.may],
    free: [],
  };
}

function levelKeys(id: string, words: Given['levelWords'][string]): Wanted {
  const at: Place = ['levels', id];
  const head = ['title', 'goal', 'learned', 'today'].map((key) => [...at, key]);
  return { need: [...head, ...(words ?? []).map((word) => [...at, 'words', word.key])], may: [], free: words ? [] : [[...at, 'words']] };
}

/** Every place of a text file that the structure asks for. */
export function wantedKeys(given: Given): Wanted {
  const { lesson } = given;
  const parts = [
    ...lesson.probes.flatMap((probe) => [
      questionKeys(probe.a, ['probes', probe.id, 'a']),
      questionKeys(probe.b, ['probes', probe.id, 'b']),
    ]),
    ...lesson.reserves.map(({ id, ask }) => questionKeys(ask, ['reserves', id, 'ask'])),
    ...lesson.levels.map((level) => levelKeys(level.id, given.levelWords[level.id])),
    ...lesson.steps.map(stepKeys),
  ];
  const head = ['checked', 'title', 'summary', 'learned', 'today'].map((key) => [key]);
  const lists = [...lesson.objectives.map((id) => ['objectives', id]), ...lesson.materials.map((id) => ['materials', id])];
  return {
    need: [...head, ...lists, ...parts.flatMap((part) => part.need)],
    may: [['unsure'], ...parts.flatMap((part) => part.may)],
    free: parts.flatMap((part) => part.free),
  };
}

/** All places of a file at which something stands; an empty map is nothing. */
function leaves(data: unknown, at: Place = []): Place[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [at];
  return Object.entries(data).flatMap(([key, value]) => leaves(value, [...at, key]));
}

const isWithin = (place: Place, outer: Place) => outer.every((key, index) => place[index] === key);
const sign = (place: Place) => place.join('\n');

/** The shortest road to something missing, so that a whole missing step is one message. */
function missingAt(text: unknown, place: Place): Place {
  const end = place.findIndex((_, index) => valueAt(text, place.slice(0, index + 1)) === undefined);
  return place.slice(0, end + 1);
}

function inLang(given: Given, lang: Lang, wanted: Wanted, elsewhere: Map<string, Lang>): Finding[] {
  const text = given.texts[lang];
  const file = `${lang}.yaml`;
  const lost = new Map(
    wanted.need
      .filter((place) => valueAt(text, place) === undefined)
      .map((place) => [sign(missingAt(text, place)), missingAt(text, place)]),
  );
  const places = [...wanted.need, ...wanted.may];
  const fits = new Set(places.flatMap((place) => place.map((_, index) => sign(place.slice(0, index + 1)))));
  const extra = new Map<string, Place>();
  for (const leaf of leaves(text)) {
    if (fits.has(sign(leaf)) || wanted.free.some((free) => isWithin(leaf, free))) continue;
    const place = leaf.slice(0, leaf.findIndex((_, index) => !fits.has(sign(leaf.slice(0, index + 1)))) + 1);
    extra.set(sign(place), place);
  }
  const beside = (place: Place) =>
    [...lost.values()].filter((other) => sign(other.slice(0, -1)) === sign(place.slice(0, -1))).map((other) => String(other.at(-1)));
  const onlyElsewhere = wanted.may.filter(
    (place) => place[0] !== 'unsure' && elsewhere.has(sign(place)) && valueAt(text, place) === undefined,
  );
  return [
    ...[...lost.values()].map((place) => ({ file, at: place.slice(0, -1), reason: `"${String(place.at(-1))}" is missing.` })),
    ...[...extra.values()].map((place) => ({
      file,
      at: place,
      reason: `lesson.yaml has no place for "${String(place.at(-1))}" here.${didYouMean(String(place.at(-1)), beside(place), 1)}`,
    })),
    ...onlyElsewhere.map((place) => ({
      file,
      at: place,
      reason: `is missing: ${elsewhere.get(sign(place))}.yaml has ${spoken(place.slice(-1))} here.`,
    })),
  ];
}

export const keys: Check = (given) => {
  const wanted = wantedKeys(given);
  const elsewhere = new Map<string, Lang>();
  for (const lang of langs.toReversed())
    for (const place of wanted.may) if (valueAt(given.texts[lang], place) !== undefined) elsewhere.set(sign(place), lang);
  return langsOf(given).flatMap((lang) => inLang(given, lang, wanted, elsewhere));
};

/** How much of what is needed stands in a language, 0 to 1. */
export function completeness(given: Given, lang: Lang): number {
  const { need } = wantedKeys(given);
  return need.filter((place) => valueAt(given.texts[lang], place) !== undefined).length / need.length;
}
