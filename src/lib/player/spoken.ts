/** What is read aloud on a page: what stands there, in the order in which it is read. */
import type { LessonText, QuestionText } from '../lesson/text-schema.ts';
import type { PathPage } from './path.ts';

/** `labels` are the options' words in their order. */
export function spokenQuestion(text: QuestionText, labels: readonly string[]): string {
  return [text.prompt, ...labels].map(asSentence).join(' ');
}

export function spokenPage(page: PathPage, lesson: LessonText): string {
  const text = lesson.steps[page.step.id];
  if (page.slide) return text?.slides[page.slide.id]?.text ?? '';
  if (page.step.kind === 'pledge' && text)
    return spokenQuestion({ prompt: text.prompt ?? text.title, bins: {}, options: {}, why: '' }, Object.values(text.options));
  return 'slides' in page.step ? (text?.slides[page.step.slides[0]?.id ?? '']?.text ?? '') : '';
}

const asSentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);
