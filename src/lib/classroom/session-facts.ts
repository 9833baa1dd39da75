/** What a finished session tells: which steps were done and how often each answer was given. The record in reports/ is made of it. */
import type { QuestionForm } from '../lesson/kinds.ts';
import { decisionsOf } from '../player/answer.ts';
import { probeItem } from '../player/probe.ts';
import type { LogLine, SessionHead } from './events.ts';
import { fold, type SessionState } from './fold.ts';
import { questionOf, type SessionPlan } from './plan.ts';

/** One vote of the class: a question, a promise, or one decision of a game. */
export interface VoteFacts {
  step: string;
  kind: 'question' | 'probe' | 'pledge' | 'game';
  turn: number; // which decision of a game; 0 elsewhere
  round: number; // 1, or more when the class voted again
  counts: Record<string, number>; // option -> answers, only those that were given
  right: string[]; // empty where nothing is right or wrong
  form?: QuestionForm;
  probe?: { id: string; moment: 'before' | 'after'; item: 'a' | 'b' };
  isSensitive: boolean;
}

export interface SessionFacts {
  id: string;
  programme: string;
  lesson: string;
  lang: SessionHead['lang'];
  startedWall: number;
  plannedMinutes: number;
  realMinutes: number;
  steps: { id: string; isDone: boolean }[];
  votes: VoteFacts[];
}

/** Folds the log once more; pure. A step counts as done when the class was in it and nobody went back out of it. */
export function factsOf(plan: SessionPlan, head: SessionHead, lines: readonly LogLine[]): SessionFacts {
  const { lesson } = plan;
  const state = fold(
    plan,
    lines.map((line) => line.event),
  );
  const seen = new Set([...state.past, state.at].map((at) => at.step));
  return {
    id: head.id,
    programme: lesson.programme,
    lesson: lesson.id,
    lang: head.lang,
    startedWall: head.startedWall,
    plannedMinutes: lesson.minutes,
    realMinutes: Math.round((lines.at(-1)?.elapsed ?? 0) / 6_000) / 10,
    steps: lesson.steps.map((step, index) => ({ id: step.id, isDone: seen.has(index) })),
    votes: votesOf(plan, state),
  };
}

/** Practice questions are left out: they show how to answer and measure nothing. */
function votesOf(plan: SessionPlan, state: SessionState): VoteFacts[] {
  return Object.entries(state.counts).flatMap(([key, hands]): VoteFacts[] => {
    // step, decision of a game, and from the second vote on its round: bag-journey:3#2
    const [, id = '', turn = '0', round = '1'] = /^([^:#]+)(?::(\d+))?(?:#(\d+))?$/.exec(key) ?? [];
    const step = plan.lesson.steps.find((known) => known.id === id);
    const counts = Object.fromEntries(Object.entries(hands).filter(([, number]) => number > 0));
    if (!step || Object.keys(counts).length === 0 || (step.kind === 'question' && step.practice)) return [];
    if (step.kind !== 'question' && step.kind !== 'probe' && step.kind !== 'pledge' && step.kind !== 'game') return [];
    const question = questionOf(plan, step);
    return [
      {
        step: id,
        kind: step.kind,
        turn: Number(turn),
        round: Number(round),
        counts,
        right: question ? (decisionsOf(question, plan.seed)[0]?.right ?? []) : [],
        ...(question ? { form: question.form } : {}),
        ...(step.kind === 'probe' ? { probe: { id: step.probe, moment: step.moment, item: probeItem(plan.seed, step.moment) } } : {}),
        isSensitive: step.sensitive,
      },
    ];
  });
}
