/** Each answer has its own explanation and its own name. That both exist is the business of keys.ts. */
import type { Lang } from '../../base/lang.ts';
import type { Finding, Place } from '../problem.ts';
import { binsOf, langsOf, optionKeys, questionsOf, said, type Check, type Given } from './given.ts';

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Answers {
  ids: readonly string[];
  placeOf(id: string): Place;
  what: string;
}

function twice(given: Given, lang: Lang, { ids, placeOf, what }: Answers): Finding[] {
  const seen = new Map<string, string>();
  return ids.flatMap((id): Finding[] => {
    const at = placeOf(id);
    const words = bare(said(given, lang, at) ?? '');
    const before = seen.get(words);
    if (words && before === undefined) seen.set(words, id);
    return before === undefined
      ? []
      : [{ file: `${lang}.yaml`, at, reason: `"${before}" has the same ${what}; each answer needs its own.` }];
  });
}

function answersOf({ lesson }: Given): Answers[] {
  return questionsOf(lesson).flatMap(({ at, question }): Answers[] => {
    const ids = optionKeys(question);
    return [
      { ids, placeOf: (id) => [...at, 'options', id, 'feedback'], what: 'feedback' },
      { ids, placeOf: (id) => [...at, 'options', id, 'label'], what: 'label' },
      { ids: binsOf(question).map((bin) => bin.id), placeOf: (id) => [...at, 'bins', id], what: 'label' },
    ];
  });
}

export const feedback: Check = (given) =>
  langsOf(given).flatMap((lang) => answersOf(given).flatMap((answers) => twice(given, lang, answers)));
