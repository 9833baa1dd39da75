/** The three answers every true/false question shares. "Not sure, I ask" is an answer like the others. */
import no from 'picture:cross-mark-button?truths';
import yes from 'picture:check-mark-button?truths';
import ask from 'picture:red-question-mark?truths';
import { m } from '../i18n/text.ts';
import type { TruthOptions } from './poll.ts';

export function truthOptions(): TruthOptions {
  return {
    true: { label: m.lesson_true(), picture: yes },
    false: { label: m.lesson_false(), picture: no },
    unsure: { label: m.lesson_unsure(), picture: ask },
  };
}
