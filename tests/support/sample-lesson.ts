/** A small lesson with every kind of step and question, as plain data; a test changes one thing and looks what is said about it. */
import * as v from 'valibot';
import { stringify } from 'yaml';
import type { Surroundings } from '../../src/lib/lesson/check/given.ts';
import type { GameLevelTable } from '../../src/lib/lesson/level-table.ts';
import { checkLesson, type CheckedLesson, type LessonFiles } from '../../src/lib/lesson/parse.ts';

/** Loose on purpose: tests put wrong things in. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any;

const question = {
  objective: 'where',
  form: 'one',
  options: [
    { id: 'bin', picture: 'wastebasket', right: true },
    { id: 'river', picture: 'fish' },
  ],
};
const truth = { objective: 'where', sources: ['study'], form: 'true-false-unsure', picture: 'fish', claim: 'bags-vanish', answer: false };
const step = { minutes: 1, must: true };

export const sampleStructure: Loose = {
  format: 1,
  id: '01-sample',
  programme: 'plastic-free',
  kind: 'booster',
  audience: '7-10',
  minutes: 10,
  cover: 'fox',
  objectives: ['where'],
  materials: ['bags'],
  sources: {
    study: {
      title: 'A study of bags',
      publisher: 'A university',
      address: 'example.org/bags',
      year: 2024,
      status: 'measured',
      checked: '2026-09-01',
      expires: '2027-09-01',
    },
  },
  probes: [
    {
      id: 'before-after',
      a: question,
      b: {
        ...question,
        options: [
          { id: 'bin', picture: 'bus', right: true },
          { id: 'river', picture: 'camel' },
        ],
      },
    },
  ],
  levels: [{ id: 'toy-1', game: 'toy', number: 1, with: 'towns/aul.yaml', data: { things: ['ball'] } }],
  steps: [
    { kind: 'probe', id: 'ask-before', ...step, probe: 'before-after', moment: 'before' },
    { kind: 'talk', id: 'hello', ...step, slides: [{ id: 'one', picture: 'fox' }] },
    { kind: 'question', id: 'one-right', ...step, minutes: 0.5, ask: question },
    { kind: 'question', id: 'some-right', ...step, minutes: 0.5, ask: { ...question, form: 'several' } },
    { kind: 'question', id: 'truth', ...step, ask: truth },
    {
      kind: 'question',
      id: 'order',
      ...step,
      minutes: 0.5,
      ask: {
        form: 'order',
        objective: 'where',
        items: [
          { id: 'first', picture: 'bus' },
          { id: 'second', picture: 'fish' },
          { id: 'last', picture: 'fox' },
        ],
      },
    },
    {
      kind: 'question',
      id: 'sort',
      ...step,
      minutes: 0.5,
      ask: {
        form: 'sort',
        objective: 'where',
        bins: [
          { id: 'keep', picture: 'house' },
          { id: 'throw', picture: 'wastebasket' },
        ],
        items: [
          { id: 'cup', picture: 'teacup-without-handle', bin: 'keep' },
          { id: 'peel', picture: 'banana', bin: 'throw' },
        ],
      },
    },
    { kind: 'game', id: 'play', ...step, level: 'toy-1' },
    {
      kind: 'activity',
      id: 'act',
      ...step,
      minutes: 0.5,
      slides: [{ id: 'one', picture: 'own.svg' }],
      disc: 60,
      cards: [{ id: 'card', picture: 'bus' }],
    },
    { kind: 'breathe', id: 'calm', ...step, minutes: 0.5, breaths: 3, slides: [{ id: 'one', picture: 'fox' }] },
    {
      kind: 'pledge',
      id: 'promise',
      ...step,
      options: [
        { id: 'own-bag', picture: 'handbag' },
        { id: 'own-cup', picture: 'fish' },
      ],
    },
    { kind: 'family', id: 'home', ...step, must: false, slides: [{ id: 'one', picture: 'house' }], swaps: ['own-bag'] },
    { kind: 'probe', id: 'ask-after', ...step, probe: 'before-after', moment: 'after' },
  ],
};

const asked = {
  prompt: 'Where does it go?',
  options: { bin: { label: 'bin', feedback: 'Yes, in.' }, river: { label: 'river', feedback: 'Fish eat it.' } },
  why: 'Bins keep it.',
};
const told = (title: string) => ({ title, note: { say: 'Say this.' } });
const slides = { one: { text: 'Look here.', alt: 'A fox' } };

export const sampleText: Loose = {
  checked: false,
  title: 'Sample',
  summary: 'A sample lesson.',
  objectives: { where: 'Knows where a bag goes' },
  materials: { bags: 'Three bags' },
  learned: 'A bag stays.',
  today: 'Take a cloth bag.',
  probes: { 'before-after': { a: asked, b: asked } },
  levels: {
    'toy-1': {
      title: 'Toys',
      goal: 'Find a home for each.',
      learned: 'Toys last.',
      today: 'Mend one toy.',
      words: { ball: 'Ball', 'ball-why': 'It bounces back.' },
    },
  },
  steps: {
    'ask-before': told('Before'),
    hello: { ...told('Hello'), slides },
    'one-right': { ...told('One'), ask: asked },
    'some-right': { ...told('Some'), ask: asked },
    truth: {
      ...told('Truth'),
      ask: {
        prompt: 'A bag is gone soon.',
        alt: 'A fish beside a bag',
        options: { true: { feedback: 'It stays long.' }, false: { feedback: 'Right, it stays.' }, unsure: { feedback: 'Asking is good.' } },
        why: 'It stays.',
      },
    },
    order: {
      ...told('Order'),
      ask: {
        prompt: 'What comes first?',
        options: {
          first: { label: 'bus', feedback: 'First.' },
          second: { label: 'fish', feedback: 'Second.' },
          last: { label: 'fox', feedback: 'Third.' },
        },
        why: 'So it goes.',
      },
    },
    sort: {
      ...told('Sort'),
      ask: {
        prompt: 'Where does it belong?',
        bins: { keep: 'keep', throw: 'throw away' },
        options: { cup: { label: 'cup', feedback: 'Wash it.' }, peel: { label: 'peel', feedback: 'It rots.' } },
        why: 'Things last.',
      },
    },
    play: told('Play'),
    act: { ...told('Act'), slides, cards: { card: 'A bus' } },
    calm: { ...told('Calm'), slides },
    promise: { ...told('Promise'), prompt: 'What will you do?', options: { 'own-bag': 'my bag', 'own-cup': 'my cup' } },
    home: { ...told('Home'), slides },
    'ask-after': told('After'),
  },
};

const toy = v.strictObject({ things: v.array(v.string()), town: v.optional(v.strictObject({ name: v.string() })) });

/** A game that exists in tests only. */
export const toyTable: GameLevelTable = {
  toy: {
    schema: toy,
    words: (data) =>
      (data as v.InferOutput<typeof toy>).things.flatMap((thing) => [
        { key: thing, cap: 'label' as const },
        { key: `${thing}-why`, cap: 'feedback' as const },
      ]),
    pictures: () => ['soccer-ball'],
  },
};

const pictureList = ['fox', 'fish', 'bus', 'camel', 'banana', 'house', 'handbag', 'wastebasket', 'teacup-without-handle', 'soccer-ball'];

export const around: Surroundings = {
  today: '2026-11-22',
  hasPicture: (name) => pictureList.includes(name),
  pictureNames: () => pictureList,
};

export interface SampleParts {
  lesson: Loose;
  kk: Loose;
  ru: Loose;
  en: Loose;
}

const yaml = (data: Loose) => stringify(data, { aliasDuplicateObjects: false });

/** The sample's files after `change` was made to its data. */
export function sampleFiles(change: (parts: SampleParts) => void = () => {}): LessonFiles {
  const parts: SampleParts = JSON.parse(JSON.stringify({ lesson: sampleStructure, kk: sampleText, ru: sampleText, en: sampleText }));
  change(parts);
  return {
    folder: 'plastic-free/01-sample',
    texts: { 'lesson.yaml': yaml(parts.lesson), 'kk.yaml': yaml(parts.kk), 'ru.yaml': yaml(parts.ru), 'en.yaml': yaml(parts.en) },
    images: { 'own.svg': { bytes: 300, drawing: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9"/></svg>' } },
    attached: { 'towns/aul.yaml': 'name: aul\n' },
  };
}

export const check = (files: LessonFiles): CheckedLesson => checkLesson(files, toyTable, around);

/** What is said about the sample after the change: "file | path | reason". */
export const saidAbout = (change: (parts: SampleParts) => void): string[] =>
  check(sampleFiles(change)).problems.map(({ file, path, reason }) => [file.split('/').at(-1), path, reason].join(' | '));
