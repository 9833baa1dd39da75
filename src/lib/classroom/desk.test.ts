import { expect, test, vi } from 'vitest';
import type { LoadedLesson } from '../lesson/loaded.ts';
import { ClassSession } from './class-session.svelte.ts';
import { Desk } from './desk.svelte.ts';
import type { SessionEvent } from './events.ts';
import { samplePlan as plan } from './sample-lesson.ts';
import { memoryStore, type SessionStore } from './session-store.ts';
import { handsOf, wayOf } from './vote.ts';

/** A desk at the counting of hands of the first question, on a disk that keeps nothing until it is let go. */
async function deskAt(...events: SessionEvent[]) {
  const memory = memoryStore();
  let gate = Promise.resolve();
  const slow: SessionStore = { ...memory, append: (line) => gate.then(() => memory.append(line)) };
  const session = ClassSession.start(plan, 'kk', slow, { mono: () => 0, wall: () => 0 });
  for (const event of [{ kind: 'jump', step: 'which' } as const, ...events]) await session.send(event);
  let letGo = () => {};
  gate = new Promise((open) => (letGo = open));
  const view = { openProjector: () => undefined, widen: () => Promise.resolve() };
  const desk = new Desk(session, () => ({}) as LoadedLesson, view);
  let at = 0;
  return {
    desk,
    session,
    /** Keys, as fast as the guard lets them through; nothing of it is stored meanwhile. */
    keys: (...codes: string[]) =>
      codes.map((code) => desk.press({ code, repeat: false, shift: false, other: false, at: (at += 1000) }, 'page')),
    /** All that was pressed is stored and shown. */
    settle: async () => {
      letGo();
      await session.send({ kind: 'bars', to: 'class' });
      return handsOf(plan, session.state);
    },
  };
}
const next = { kind: 'next' } as const;
const way = (name: 'cards' | 'stand') => ({ kind: 'way', way: name }) as const;

test('a hand counted right after cards were put down is counted, before the disk has kept that they were', async () => {
  const { keys, settle } = await deskAt(way('cards'), next);
  expect(keys('KeyM', 'Equal', 'Digit2', 'Equal', 'Equal')).not.toContain(false);
  expect(await settle()).toEqual({ bag: 1, sack: 2 });
});

test('what cards report late, when hands are counted already, undoes none', async () => {
  const { desk, keys, settle } = await deskAt(way('cards'), next);
  desk.tally({ bag: 3, sack: 0, box: 0 });
  keys('KeyM', 'Equal');
  desk.tally({ bag: 3, sack: 1, box: 0 });
  expect(await settle()).toEqual({ bag: 4, sack: 0, box: 0 });
});

test('hands are counted by ones as soon as the class does not stand any more', async () => {
  const { session, keys, settle } = await deskAt(way('stand'), next);
  void session.send({ kind: 'way', way: 'hands' });
  keys('Equal');
  expect(await settle()).toEqual({ bag: 1 });
});

test('a hand counted right after Next is counted', async () => {
  const { keys, settle } = await deskAt();
  keys('PageDown', 'Digit3', 'Equal');
  expect(await settle()).toEqual({ box: 1 });
});

test('M twice in a moment: hands, and cards again', async () => {
  vi.stubGlobal('navigator', { mediaDevices: {} });
  const { session, keys, settle } = await deskAt(way('cards'), next);
  keys('KeyM', 'KeyM');
  await settle();
  expect(wayOf(plan, session.state)).toBe('cards');
  vi.unstubAllGlobals();
});
