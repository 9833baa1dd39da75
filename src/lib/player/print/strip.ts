/** A booster as a strip of paper: what is asked stands in front, every answer's reason behind the fold. */
import type { Truth } from '../../lesson/kinds.ts';
import type { LoadedLesson } from '../../lesson/loaded.ts';
import { askedQuestion } from './asked.ts';

export interface StripItem {
  id: string;
  prompt: string;
  options: { id: string; label: string; isRight: boolean; reason: string }[]; // in the order of the letters
  why: string;
}

/** The questions that hands can answer. Orders and sorts need the screen. */
export function stripItems({ lesson, text }: LoadedLesson, truths: Record<Truth, string>): StripItem[] {
  return lesson.steps.flatMap((step): StripItem[] => {
    const words = text.steps[step.id]?.ask;
    if (step.kind !== 'question' || !words) return [];
    const asked = askedQuestion(step.ask, words, truths);
    if (asked.form !== 'vote') return [];
    const options = asked.options.map((option) => ({ ...option, reason: words.options[option.id]?.feedback ?? '' }));
    return [{ id: step.id, prompt: asked.prompt, options, why: words.why }];
  });
}
