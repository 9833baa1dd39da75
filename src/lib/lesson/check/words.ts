/** What no text of a lesson may hold, in any file: HTML, links, hidden signs, praise of the person, names that stick, pressure. Works on data as written. */
import type { Lang } from '../../base/lang.ts';
import type { Finding, Place } from '../problem.ts';
import { advices, careless, labels } from './care.ts';

const markup = /<[/!?]?[a-z][^>]*>?|<!--/i;
const entity = /&(?:[a-z]{2,10}|#x?[0-9a-f]+);/i;
const script = /(?:javascript|vbscript)\s*:|data\s*:\s*text\//i;
const link = /https?:\/\/|\bwww\./i;
// oxlint-disable-next-line no-control-regex
const hidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Praise that names a trait of the child; after a setback it makes helpless. "Well done" names the deed and is welcome. */
const praise: Record<Lang, RegExp> = {
  kk: /(?<!\p{L})(?:ақылды(?:м|ң|сың|сыңдар|сыз|лар|ларым)?|данышпан\p{L}*|дарынды\p{L}*|дана(?:сың|сыңдар)|жақсы бала(?:сың)?|ақылды бала(?:сың)?)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:умни[цч]\p{L}*|умник\p{L}*|умн(?:ый|ая|ые|ых|ого|ее)|гени(?:й|и|альн\p{L}*)|талантлив\p{L}*|одарённ\p{L}*|одаренн\p{L}*|вундеркинд\p{L}*|хорош(?:ий мальчик|ая девочка|ие дети)|молодчин\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:clever\p{L}*|smart(?:er|est|y|ie|ies)?|genius\p{L}*|brilliant|talented|gifted|good (?:boy|girl|kid|child)s?)(?!\p{L})/iu,
};

/** Keys that would bring time pressure, ranking, locked content, or a child's name. */
const pressure =
  /^(?:timer|timerpenalty|timelimit|countdown|deadline|streaks?|lives|leaderboard|ranking|highscore|score|penalty|locked|unlock|childname)$/;

function plain(text: string): string | undefined {
  const tag = markup.exec(text)?.[0] ?? entity.exec(text)?.[0];
  if (tag) return `HTML like ${tag.slice(0, 40)} is not allowed; the app shows a text exactly as it is written.`;
  const code = script.exec(text)?.[0];
  if (code) return `"${code}" is the beginning of a program and is not allowed in a text.`;
  return hidden.test(text) ? 'hidden signs are in this text. Type it again.' : undefined;
}

/** Calls `look` with every text and every key of the data. */
function walk(data: unknown, at: Place, look: (at: Place, text: string, isKey: boolean) => Finding[]): Finding[] {
  if (typeof data === 'string') return look(at, data, false);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const id = Array.isArray(data) && typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    const step = typeof id === 'string' ? id : Array.isArray(data) ? Number(key) : key;
    return [...(Array.isArray(data) ? [] : look([...at, key], key, true)), ...walk(value, [...at, step], look)];
  });
}

/** For every file: nothing but text. */
export function plainText(file: string, data: unknown): Finding[] {
  return walk(data, [], (at, text) => {
    const reason = plain(text);
    return reason ? [{ file, at, reason }] : [];
  });
}

/** For lesson.yaml and what belongs to it. */
export function noPressure(file: string, data: unknown): Finding[] {
  return walk(data, [], (at, key, isKey) =>
    isKey && pressure.test(key.toLowerCase().replace(/[^a-z]/g, ''))
      ? [{ file, at, reason: `Birge has no "${key}": no time pressure, no ranking, nothing to lose.` }]
      : [],
  );
}

/** For the texts of one language. */
export function kindWords(lang: Lang, data: unknown): Finding[] {
  return walk(data, [], (at, text, isKey) => {
    const file = `${lang}.yaml`;
    if (isKey || at[0] === 'unsure') return [];
    const praised = praise[lang].exec(text)?.[0];
    const isWarning = at.includes('note') && at.at(-1) !== 'say';
    const care = careless(text, isWarning ? labels[lang] : [...labels[lang], ...advices[lang]]);
    return [
      ...(praised ? [{ file, at, reason: `"${praised}" praises the person; praise what was done ("You checked first").` }] : []),
      ...(care ? [{ file, at, reason: care }] : []),
      ...(link.test(text) ? [{ file, at, reason: 'a text has no links; put the address under "sources" in lesson.yaml.' }] : []),
    ];
  });
}
