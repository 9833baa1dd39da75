/** A question as ink: what stands on paper instead of pictures and taps. */
import type { Question, Step } from '../../lesson/schema.ts';
import type { LessonText, QuestionText } from '../../lesson/text-schema.ts';
import type { Truth } from '../../lesson/kinds.ts';
import type { LoadedLesson } from '../../lesson/loaded.ts';

export type Asked = { prompt: string; why?: string } & (
  | { form: 'vote'; options: { id: string; label: string; isRight: boolean }[] } // hands are counted for each, A to D
  | { form: 'order'; labels: string[] } // in the right order
  | { form: 'sort'; bins: { id: string; label: string; items: string[] }[] }
);

type TruthNames = Record<Truth, string>;

/** One question with its key. */
export function askedQuestion(question: Question, text: QuestionText, truths: TruthNames): Asked {
  const { prompt, why } = text;
  const label = (id: string) => text.options[id]?.label ?? id;
  switch (question.form) {
    case 'one':
    case 'several':
      return { form: 'vote', prompt, why, options: question.options.map(({ id, right }) => ({ id, label: label(id), isRight: right })) };
    case 'true-false-unsure': {
      const options = (['true', 'false', 'unsure'] as const).map((id) => ({ id, label: truths[id], isRight: question.answer === id }));
      return { form: 'vote', prompt, why, options };
    }
    case 'order':
      return { form: 'order', prompt, why, labels: question.items.map(({ id }) => label(id)) };
    case 'sort': {
      const items = (bin: string) => question.items.filter((item) => item.bin === bin).map(({ id }) => label(id));
      return { form: 'sort', prompt, why, bins: question.bins.map(({ id }) => ({ id, label: text.bins[id] ?? id, items: items(id) })) };
    }
  }
}

/** What a step asks the class; on paper the first question of a probe stands before, the second after. */
export function askedIn(step: Step, { lesson, text }: LoadedLesson, truths: TruthNames): Asked | undefined {
  const words = text.steps[step.id];
  switch (step.kind) {
    case 'question':
      return words?.ask && askedQuestion(step.ask, words.ask, truths);
    case 'probe': {
      const item = step.moment === 'before' ? 'a' : 'b';
      const asked = probeText(text, step.probe, item);
      const probe = lesson.probes.find(({ id }) => id === step.probe);
      return probe && asked && askedQuestion(probe[item], asked, truths);
    }
    case 'pledge': {
      const options = step.options.map(({ id }) => ({ id, label: words?.options[id] ?? id, isRight: false }));
      return { form: 'vote', prompt: words?.prompt ?? '', options };
    }
    default:
      return undefined;
  }
}

const probeText = (text: LessonText, probe: string, item: 'a' | 'b'): QuestionText | undefined => text.probes[probe]?.[item];
