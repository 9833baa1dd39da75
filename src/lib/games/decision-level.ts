/** What the checks of several games' levels share: ids, words, and decisions between pictures. */
import * as v from 'valibot';
import type { Choice } from './decision-rules.ts';

export type Cap = 'label' | 'prompt' | 'feedback';
export const as = (cap: Cap, keys: string[]) => keys.map((key) => ({ key, cap }));

export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'only small Latin letters, digits and single hyphens'),
  v.maxLength(40),
);
export const choice = v.strictObject({ id: slug, picture: slug, helps: v.optional(v.boolean()) });
export const choices = v.pipe(v.array(choice), v.minLength(2, 'offer 2 to 4 options'), v.maxLength(4, 'offer 2 to 4 options'));

export const twice = (ids: string[]): string[] => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];

/** What is wrong with the options of one decision, in words for a volunteer. */
export function wrongOptions(where: string, options: Choice[]): string[] {
  return [
    ...twice(options.map((one) => one.id)).map((id) => `${where} offers "${id}" twice`),
    ...twice(options.map((one) => one.picture)).map((picture) => `two options of ${where} have the picture "${picture}"`),
    ...(options.some((one) => one.helps) ? [] : [`${where}: no option helps; write "helps: true" where it does`]),
  ];
}
