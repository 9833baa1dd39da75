/** The folder: its name says which lesson it is, and only known files lie in it. */
import { didYouMean } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { Check } from './given.ts';

const differs = (key: string, is: string, should = ''): Finding[] =>
  is === should ? [] : [{ file: 'lesson.yaml', at: [key], reason: `is "${is}", but the folder is called "${should}".` }];

export const folder: Check = ({ lesson, folder }) => {
  const [programme, id] = folder.split('/');
  return [...differs('id', lesson.id, id), ...differs('programme', lesson.programme, programme)];
};

/** Files that are missing, and files nobody knows. */
export function folderFindings(input: { texts: Record<string, string>; others?: readonly string[] }, needed: readonly string[]): Finding[] {
  const missing = needed
    .filter((file) => input.texts[file] === undefined)
    .map((file): Finding => ({ file, at: [], reason: 'this file is missing.' }));
  const unknown = (input.others ?? []).map((file): Finding => ({
    file,
    at: [],
    reason: `I do not know this file.${didYouMean(file, needed, 1)} A lesson has ${needed.join(', ')} and the folder images/.`,
  }));
  return [...missing, ...unknown];
}
