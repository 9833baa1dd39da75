/** A question, a pledge or a game's decision as one thing to look at: what is asked, what can be answered, what is right. */
import type { Question, Step } from '../lesson/schema.ts';
import type { QuestionText, StepText } from '../lesson/text-schema.ts';

export interface PollOption {
  id: string;
  label: string;
  picture: string; // address
  feedback?: string;
  faded?: boolean;
}

export interface Poll {
  prompt: string;
  picture?: { address: string; alt: string };
  options: PollOption[];
  right: string[]; // empty where nothing is right or wrong
  why?: string;
}

/** Words and pictures of the three answers that every true/false question shares. */
export type TruthOptions = Record<'true' | 'false' | 'unsure', { label: string; picture: string }>;

type Pictures = Record<string, string>;

/** A one, several or true/false question; orders and sorts have views of their own. */
export function questionPoll(question: Question, text: QuestionText, pictures: Pictures, truths: TruthOptions): Poll | undefined {
  if (question.form === 'order' || question.form === 'sort') return undefined;
  const picture = question.picture ? { picture: { address: pictures[question.picture] ?? '', alt: text.alt ?? '' } } : {};
  const said = (id: string) => text.options[id];
  if (question.form === 'true-false-unsure') {
    const options = (['true', 'false', 'unsure'] as const).map((id) => ({ id, ...truths[id], feedback: said(id)?.feedback ?? '' }));
    return { prompt: text.prompt, ...picture, options, right: [question.answer], why: text.why };
  }
  const options = question.options.map(({ id, picture: name }) => ({
    id,
    label: said(id)?.label ?? id,
    picture: pictures[name] ?? '',
    feedback: said(id)?.feedback ?? '',
  }));
  return {
    prompt: text.prompt,
    ...picture,
    options,
    right: question.options.filter((option) => option.right).map((option) => option.id),
    why: text.why,
  };
}

export function pledgePoll(step: Extract<Step, { kind: 'pledge' }>, text: StepText, pictures: Pictures): Poll {
  const options = step.options.map(({ id, picture }) => ({ id, label: text.options[id] ?? id, picture: pictures[picture] ?? '' }));
  return { prompt: text.prompt ?? text.title, options, right: [] };
}
