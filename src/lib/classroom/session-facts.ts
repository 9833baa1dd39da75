/** What a finished session tells: which steps were done and how often each answer was given. The record in reports/ is made of it. */
import type { QuestionForm } from '../lesson/kinds.ts';
import { decisionsOf } from '../player/answer.ts';
import { probeItem } from '../player/probe.ts';
import type { LogLine, SessionHead } from './events.ts';
import { apply, firstState, type SessionState } from './fold.ts';
import { questionOf, stepsOutside, type SessionPlan } from './plan.ts';
import { voteKey, wayOf } from './vote.ts';
import { wayTable } from './ways.ts';

/** One vote of the class: a question, a promise, or one decision of a game. */
export interface VoteFacts {
  step: string;
  kind: 'question' | 'probe' | 'pledge' | 'game';
  level?: string; // of a game, when it is not the step's own
  turn: number; // which decision of a game; 0 elsewhere
  round: number; // 1, or more when the class voted again
  counts: Record<string, number>; // option -> answers, only those that were given
  right: string[]; // empty where nothing is right or wrong
  form?: QuestionForm;
  claim?: string; // which claim was asked: a reserve stands under the step whose place it took
  probe?: { id: string; moment: 'before' | 'after'; item: 'a' | 'b' };
  isSensitive: boolean;
  isEstimate: boolean; // counted by fives, e.g. from the corners of the room
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
  let state = firstState(plan);
  const estimated = new Set<string>(); // votes; the way of answering may change from one to the next
  for (const { event } of lines) {
    state = apply(plan, state, event);
    if (event.kind === 'count' || event.kind === 'tally') {
      const key = voteKey(plan, state);
      if (wayTable[wayOf(plan, state)].isEstimate) estimated.add(key);
      else estimated.delete(key);
    }
  }
  const outside = stepsOutside(plan);
  const given = lesson.steps.filter((step) => !outside.includes(step.id));
  const seen = new Set([...state.past, state.at].map((at) => lesson.steps[at.step]?.id));
  return {
    id: head.id,
    programme: lesson.programme,
    lesson: lesson.id,
    lang: head.lang,
    startedWall: head.startedWall,
    plannedMinutes: given.reduce((sum, step) => sum + step.minutes, 0),
    realMinutes: Math.round((lines.at(-1)?.elapsed ?? 0) / 6_000) / 10,
    steps: given.map(({ id }) => ({ id, isDone: seen.has(id) })),
    votes: votesOf(plan, state, estimated),
  };
}

/** Practice questions are left out: they show how to answer and measure nothing. */
function votesOf(plan: SessionPlan, state: SessionState, estimated: ReadonlySet<string>): VoteFacts[] {
  return Object.entries(state.counts).flatMap(([key, hands]): VoteFacts[] => {
    // see voteKey
    const [, id = '', level, turn = '0', round = '1'] = /^([^:#@]+)(?:@([^:#]+))?(?::(\d+))?(?:#(\d+))?$/.exec(key) ?? [];
    const step = plan.lesson.steps.find((known) => known.id === id);
    const counts = Object.fromEntries(Object.entries(hands).filter(([, number]) => number > 0));
    if (!step || Object.keys(counts).length === 0 || (step.kind === 'question' && step.practice)) return [];
    if (step.kind !== 'question' && step.kind !== 'probe' && step.kind !== 'pledge' && step.kind !== 'game') return [];
    const question = questionOf(plan, step);
    return [
      {
        step: id,
        kind: step.kind,
        ...(level ? { level } : {}),
        turn: Number(turn),
        round: Number(round),
        counts,
        right: question ? (decisionsOf(question, plan.seed)[0]?.right ?? []) : [],
        ...(question ? { form: question.form, ...(question.claim ? { claim: question.claim } : {}) } : {}),
        ...(step.kind === 'probe' ? { probe: { id: step.probe, moment: step.moment, item: probeItem(plan.seed, step.moment) } } : {}),
        isSensitive: step.sensitive,
        isEstimate: estimated.has(key),
      },
    ];
  });
}
