/** How much can be read at once: a slow reader of grade 2 needs half a minute for twenty words. */
import type { Lang } from '../../base/lang.ts';
import type { Audience } from '../kinds.ts';
import type { Finding, Place } from '../problem.ts';
import { binsOf, langsOf, optionKeys, questionsOf, said, slidesOf, type Check, type Given } from './given.ts';

type Spot = 'prompt' | 'label' | 'slide' | 'feedback' | 'why' | 'hint' | 'seen';
interface Cap {
  words?: number;
  signs?: number;
}

const capsOf: Record<Audience, Partial<Record<Spot, Cap>>> = {
  '7-10': {
    prompt: { words: 10, signs: 70 },
    label: { signs: 24 },
    slide: { words: 20 },
    feedback: { words: 15 },
    why: { words: 20 },
    hint: { words: 12 },
    seen: { words: 20 },
  },
  '11-14': { prompt: { words: 20, signs: 140 } },
  adults: {},
  volunteers: {},
};

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const countSigns = (text: string): number => [...text.replaceAll('\u00ad', '')].length;

function tooLong(text: string, cap: Cap | undefined): string | undefined {
  const words = countWords(text);
  const signs = countSigns(text);
  if (cap?.words && words > cap.words) return `has ${words} words; at most ${cap.words} for this age.`;
  if (cap?.signs && signs > cap.signs) return `is ${signs} characters long; at most ${cap.signs} for this age.`;
  return undefined;
}

/** Places whose words are on the screen together. */
interface Together {
  at: Place;
  what: string;
  places: Place[];
}

function spots(given: Given): [Spot, Place][] {
  const { lesson } = given;
  const questions = questionsOf(lesson).flatMap(({ at, question }): [Spot, Place][] => [
    ['prompt', [...at, 'prompt']],
    ['why', [...at, 'why']],
    ['hint', [...at, 'hint']],
    ...binsOf(question).map((bin): [Spot, Place] => ['label', [...at, 'bins', bin.id]]),
    ...optionKeys(question).flatMap((id): [Spot, Place][] => [
      ['label', [...at, 'options', id, 'label']],
      ['feedback', [...at, 'options', id, 'feedback']],
    ]),
  ]);
  const steps = lesson.steps.flatMap((step): [Spot, Place][] => [
    ...slidesOf(step).map((slide): [Spot, Place] => ['slide', ['steps', step.id, 'slides', slide.id, 'text']]),
    ...(step.kind === 'activity' ? step.cards.map((card): [Spot, Place] => ['label', ['steps', step.id, 'cards', card.id]]) : []),
    ...(step.kind === 'pledge' ? step.options.map((option): [Spot, Place] => ['label', ['steps', step.id, 'options', option.id]]) : []),
    ...(step.kind === 'pledge' ? [['prompt', ['steps', step.id, 'prompt']] as [Spot, Place]] : []),
  ]);
  const levels = lesson.levels.flatMap((level): [Spot, Place][] => [
    ['slide', ['levels', level.id, 'goal']],
    ...(given.levelWords[level.id] ?? []).map((word): [Spot, Place] => [word.cap, ['levels', level.id, 'words', word.key]]),
  ]);
  return [...questions, ...steps, ...levels];
}

function screens({ lesson }: Given): Together[] {
  const questions = questionsOf(lesson).map(({ at, question }): Together => {
    // things to sort come one at a time, the bins stay
    const labels = question.form === 'sort' ? [] : optionKeys(question).map((id) => [...at, 'options', id, 'label']);
    const bins = binsOf(question).map((bin) => [...at, 'bins', bin.id]);
    return { at, what: 'prompt and labels together', places: [[...at, 'prompt'], ...bins, ...labels] };
  });
  const pledges = lesson.steps.flatMap((step): Together[] => {
    const at: Place = ['steps', step.id];
    return step.kind === 'pledge'
      ? [
          {
            at,
            what: 'prompt and choices together',
            places: [[...at, 'prompt'], ...step.options.map((option) => [...at, 'options', option.id])],
          },
        ]
      : [];
  });
  const ends = [[], ...lesson.levels.map((level) => ['levels', level.id])].map((at: Place): Together => ({
    at,
    what: '"learned" and "today" together',
    places: [
      [...at, 'learned'],
      [...at, 'today'],
    ],
  }));
  return [...questions, ...pledges, ...ends];
}

function inLang(given: Given, lang: Lang): Finding[] {
  const cap = capsOf[given.lesson.audience];
  const file = `${lang}.yaml`;
  const single = spots(given).flatMap(([spot, at]): Finding[] => {
    const reason = tooLong(said(given, lang, at) ?? '', cap[spot]);
    return reason ? [{ file, at, reason }] : [];
  });
  const together = screens(given).flatMap(({ at, what, places }): Finding[] => {
    const words = countWords(places.map((place) => said(given, lang, place) ?? '').join(' '));
    return cap.seen?.words && words > cap.seen.words
      ? [{ file, at, reason: `${what} have ${words} words; at most ${cap.seen.words} can be seen at once at this age.` }]
      : [];
  });
  return [...single, ...together];
}

export const caps: Check = (given) => langsOf(given).flatMap((lang) => inLang(given, lang));
