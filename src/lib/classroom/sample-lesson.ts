/** A small lesson and a small game for the tests of this room. */
import * as v from 'valibot';
import type { GameRules } from '../games/contract.ts';
import { lessonSchema } from '../lesson/schema.ts';
import type { SessionPlan } from './plan.ts';

interface Level {
  rounds: number;
}
interface State {
  left: number;
  turn: number;
}

/** Two ways each round: "reuse" goes on, "bin" stays. */
const sampleGame: GameRules<Level, State, string> = {
  start: (level) => ({ left: level.rounds, turn: 0 }),
  moves: (state) =>
    state.left === 0
      ? []
      : ['bin', 'reuse'].map((id) => ({ id, labelKey: `way.${id}`, picture: id, group: `round-${state.left}`, move: id })),
  play: (state, move) => ({ left: state.left - (move === 'reuse' ? 1 : 0), turn: state.turn + 1 }),
  outcome: (state) => (state.left === 0 ? { learnedKey: 'learned', counts: {} } : undefined),
  suggest: (state) => (state.left === 0 ? undefined : 'reuse'),
  told: (state) => (state.turn === 0 ? undefined : { key: 'why', tone: 'plain', turn: state.turn }),
};

const options = (right: string) => ['bag', 'sack', 'box'].map((id) => ({ id, picture: id, right: id === right }));
const ask = (right: string) => ({ form: 'one', objective: 'reuse', options: options(right) });
const common = { minutes: 2, must: true };

export const sampleLesson = v.parse(lessonSchema, {
  format: 1,
  id: '01-sample',
  programme: 'samples',
  kind: 'booster',
  audience: '7-10',
  minutes: 10,
  cover: 'fox',
  objectives: ['reuse'],
  materials: [],
  sources: {},
  probes: [{ id: 'bags', a: ask('sack'), b: ask('box') }],
  levels: [1, 2].map((number) => ({ id: `level-${number}`, game: 'sample', number, data: { rounds: 2 * number } })),
  steps: [
    { id: 'hello', kind: 'talk', ...common, slides: ['one', 'two'].map((id) => ({ id, picture: id })) },
    { id: 'before', kind: 'probe', ...common, probe: 'bags', moment: 'before' },
    { id: 'which', kind: 'question', ...common, ask: ask('sack') },
    { id: 'play', kind: 'game', ...common, level: 'level-1' },
    { id: 'after', kind: 'probe', ...common, probe: 'bags', moment: 'after' },
  ],
});

export const samplePlan: SessionPlan = {
  lesson: sampleLesson,
  seed: 7,
  rules: { sample: sampleGame as unknown as GameRules<unknown, unknown, unknown> },
};
