/**
 * What bullying lessons never say, in any file: names for a child that stick, and the advice that children who were bullied found
 * least helpful. Sources: research of the Youth Voice Project, stopbullying.gov on roles, the UN's guide to disability-inclusive words.
 */
import type { Lang } from '../../base/lang.ts';

interface Rule {
  words: RegExp;
  why: string;
}
const rule = (why: string, ...words: string[]): Rule => ({ why, words: new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu') });

const label = 'is a name that sticks to a child; say what somebody did or what happened to them ("the child who was hurt").';
const advice = 'is advice that does not help or is dangerous; offer an adult, company, getting away, asking later.';
const person = 'names the impairment first; say "a child with a disability" (мүгедектігі бар бала, ребёнок с инвалидностью).';
const term = 'is not the term of the rules of Kazakhstan; say "буллинг" or "жәбірлеу (буллинг)".';

/** For children and volunteers alike. */
export const labels: Record<Lang, Rule[]> = {
  kk: [
    rule(
      label,
      'агрессор\\p{L}*',
      'буллер\\p{L}*',
      'жәбірленуші\\p{L}*',
      'зәбір көруші\\p{L}*',
      'бұзақы\\p{L}*',
      'зорлықшы\\p{L}*',
      'сатқын\\p{L}*',
    ),
    rule(term, 'әлімжетт?і[кг]\\p{L}*', 'бәлсін\\p{L}*'),
    rule(person, 'мүгедек', 'мүгедек бала\\p{L}*', 'соқыр', 'саңырау', 'мылқау'),
  ],
  ru: [
    rule(
      label,
      'агрессор\\p{L}*',
      'буллер\\p{L}*',
      'жертв\\p{L}*',
      'обидчи[кц]\\p{L}*',
      'хулиган\\p{L}*',
      'задир[аыуео]',
      'ябед[аыуео]й?',
      'стукач\\p{L}*',
    ),
    rule(person, 'инвалид(?:а|ы|ов|у|ом|ам)?'),
  ],
  en: [
    rule(
      label,
      '(?:a|an|the|this|that|your|our|some|these|those|are|of|with|for|to) bull(?:y|ies)',
      'victims?',
      'tattletales?',
      'snitch(?:es)?',
    ),
    rule(person, 'handicapped', 'disabled (?:child|children|boy|girl|pupil|kid)s?', 'cripple\\p{L}*'),
  ],
};

/** Where a lesson itself advises; the volunteer's notes may warn of it. */
export const advices: Record<Lang, Rule[]> = {
  kk: [
    rule(
      advice,
      'елеме(?:ңдер|ңіз)?',
      'елемей қой\\p{L}*',
      'мән берме\\p{L}*',
      'назар аударма\\p{L}*',
      'қайтарып ұр\\p{L}*',
      'шағымданба\\p{L}*',
      'татуласыңдар',
    ),
  ],
  ru: [
    rule(
      advice,
      'не обращай(?:те)? внимания',
      '(?:про)?игнорируй(?:те)?',
      'сделай(?:те)? вид, (?:что|будто)',
      'дай(?:те)? сдачи',
      'не ябедничай(?:те)?',
      'помиритесь',
      'разберитесь сами',
    ),
  ],
  en: [
    rule(
      advice,
      'ignore (?:it|them|him|her|this|that)',
      "pretend (?:not to|you do(?:n't| not)|it does(?:n't| not)) \\p{L}+",
      '(?:hit|fight) back',
      "do(?:n't| not) (?:tattle|tell tales)",
      'work it out yourselves',
      'make up now',
    ),
  ],
};

/** The first rule that a text breaks, in words. */
export function careless(text: string, rules: readonly Rule[]): string | undefined {
  for (const { words, why } of rules) {
    const found = words.exec(text)?.[0];
    if (found) return `"${found}" ${why}`;
  }
  return undefined;
}
