/** The open vote as one thing to look at, whether a question, a pledge or a game asks it. */
import { filled } from '../games/spoken.ts';
import type { LoadedLesson } from '../lesson/loaded.ts';
import type { QuestionText } from '../lesson/text-schema.ts';
import { pledgePoll, questionPoll, type Poll, type TruthOptions } from '../player/poll.ts';
import { probeItem } from '../player/probe.ts';
import type { SessionState } from './fold.ts';
import type { GamePlay } from './game-play.ts';
import { questionOf, type SessionPlan } from './plan.ts';
import { stepAt } from './vote.ts';

/** The words of what the step asks in this session. */
export function askedText(plan: SessionPlan, state: SessionState, { text }: Pick<LoadedLesson, 'text'>): QuestionText | undefined {
  const step = stepAt(plan, state);
  return step.kind === 'probe' ? text.probes[step.probe]?.[probeItem(plan.seed, step.moment)] : text.steps[step.id]?.ask;
}

export function gamePoll(play: GamePlay, { text, pictures }: LoadedLesson): Poll {
  const words = text.levels[play.level]?.words ?? {};
  const options = play.options.map(({ id, labelKey, values, picture, faded = false }) => ({
    id,
    label: filled(words, labelKey, values) || id,
    picture: pictures[picture] ?? '',
    faded,
  }));
  return { prompt: (play.asked && words[play.asked.key]) ?? '', options, right: [] };
}

export function stagePoll(plan: SessionPlan, state: SessionState, loaded: LoadedLesson, truths: TruthOptions): Poll | undefined {
  if (state.at.game) return gamePoll(state.at.game, loaded);
  const step = stepAt(plan, state);
  const text = loaded.text.steps[step.id];
  if (step.kind === 'pledge' && text) return pledgePoll(step, text, loaded.pictures);
  const [question, asked] = [questionOf(plan, step), askedText(plan, state, loaded)];
  return question && asked ? questionPoll(question, asked, loaded.pictures, truths) : undefined;
}
