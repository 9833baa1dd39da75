/**
 * A child answers alone: every form of question becomes a row of decisions, each with the same ladder. First miss: that option's
 * reason. Second: a hint, and one option fades. Third: the answer with its reason, and on. Nobody gets stuck.
 */
import { shuffle } from '../base/random.ts';
import type { Question } from '../lesson/schema.ts';

export interface Decision {
  about?: string; // the thing to place, in a sort
  options: string[];
  right: string[]; // all of them are to be found, in any order
}

export type Tone = 'right' | 'again' | 'hint' | 'shown';

export interface AnswerState {
  decision: number; // index; equal to the number of decisions when done
  misses: number; // in this decision
  found: string[]; // in this decision
  missed: string[];
  told?: { key: string; tone: Tone; turn: number }; // key of the option whose feedback is told
}

export const firstAnswer: AnswerState = { decision: 0, misses: 0, found: [], missed: [] };

/** What has to be decided, one after the other. */
export function decisionsOf(question: Question, seed: number): Decision[] {
  switch (question.form) {
    case 'one':
    case 'several':
      return [{ options: question.options.map(({ id }) => id), right: question.options.filter(({ right }) => right).map(({ id }) => id) }];
    case 'true-false-unsure':
      return [{ options: ['true', 'false', 'unsure'], right: [question.answer] }];
    case 'order': {
      const ids = question.items.map(({ id }) => id);
      const mixed = shuffle(ids, seed);
      // the last thing left needs no decision
      return ids.slice(0, -1).map((id, index) => ({ options: mixed.filter((other) => ids.indexOf(other) >= index), right: [id] }));
    }
    case 'sort':
      return shuffle(question.items, seed).map(({ id, bin }) => ({
        about: id,
        options: question.bins.map((known) => known.id),
        right: [bin],
      }));
  }
}

export function isAnswered(decisions: Decision[], state: AnswerState): boolean {
  return state.decision >= decisions.length;
}

/** The state after a choice; one that was already made, or is not offered, changes nothing. */
export function answer(decisions: Decision[], state: AnswerState, option: string): AnswerState {
  const decision = decisions[state.decision];
  if (!decision?.options.includes(option) || state.found.includes(option) || state.missed.includes(option)) return state;
  const turn = (state.told?.turn ?? 0) + 1;
  const key = decision.about ?? option;
  if (decision.right.includes(option)) {
    const found = [...state.found, option];
    const told = { key, tone: 'right', turn } as const;
    return found.length < decision.right.length ? { ...state, found, told } : { ...nextDecision(state), told };
  }
  const misses = state.misses + 1;
  if (misses >= 3) return { ...nextDecision(state), told: { key: decision.about ?? decision.right[0] ?? option, tone: 'shown', turn } };
  return { ...state, misses, missed: [...state.missed, option], told: { key, tone: misses === 1 ? 'again' : 'hint', turn } };
}

function nextDecision(state: AnswerState): AnswerState {
  return { decision: state.decision + 1, misses: 0, found: [], missed: [] };
}
