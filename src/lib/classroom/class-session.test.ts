import { describe, expect, it } from 'vitest';
import { ClassSession } from './class-session.svelte.ts';
import { samplePlan as plan } from './sample-lesson.ts';
import { memoryStore, type SessionStore } from './session-store.ts';

const clocksAt = (time: { mono: number; wall: number }) => ({ mono: () => time.mono, wall: () => time.wall });

describe('a running session', () => {
  it('stores each event before it is shown, and folds to the same state again', async () => {
    const store = memoryStore();
    const session = ClassSession.start(plan, 'kk', store, clocksAt({ mono: 0, wall: 1_000 }));
    await Promise.all([session.send({ kind: 'next' }), session.send({ kind: 'next' }), session.send({ kind: 'next' })]);
    const kept = await store.open(session.head.id);
    expect(kept?.lines.map((line) => line.seq)).toEqual([0, 1, 2]);
    const again = ClassSession.resume(plan, kept!, 5_000, store, clocksAt({ mono: 0, wall: 9_000 }));
    expect(again.state).toEqual(session.state);
    expect(again.elapsed()).toBe(5_000);
  });

  it('shows nothing before the store has it', async () => {
    const memory = memoryStore();
    let letGo = () => {};
    const gate = new Promise<void>((open) => (letGo = open));
    const slow: SessionStore = { ...memory, append: (line) => gate.then(() => memory.append(line)) };
    const session = ClassSession.start(plan, 'kk', slow, clocksAt({ mono: 0, wall: 0 }));
    const sent = session.send({ kind: 'next' });
    await Promise.resolve();
    expect(session.state.at.beat).toBe('slide-0');
    letGo();
    await sent;
    expect(session.state.at.beat).toBe('slide-1');
  });

  it('shows its first step at once, and keeps no event before its head', async () => {
    const memory = memoryStore();
    let isFull = true;
    const kept: string[] = [];
    const disk: SessionStore = {
      ...memory,
      create: (head, at) =>
        isFull ? Promise.reject(new Error('QuotaExceededError')) : memory.create(head, at).then(() => void kept.push('head')),
      append: (line) => memory.append(line).then(() => void kept.push(`line ${line.seq}`)),
    };
    const session = ClassSession.start(plan, 'kk', disk, clocksAt({ mono: 0, wall: 0 }));
    expect([session.state.at.beat, session.saved]).toEqual(['slide-0', 'saving']);
    await session.settled();
    expect(session.saved).toBe('failed');
    await session.send({ kind: 'next' });
    expect([kept, session.saved]).toEqual([[], 'failed']);
    isFull = false;
    await session.send({ kind: 'next' });
    expect([kept, session.saved]).toEqual([['head', 'line 0', 'line 1'], 'saved']);
  });

  it('goes on when the disk is full, says so, and catches up without a gap', async () => {
    const memory = memoryStore();
    let isFull = true;
    const disk: SessionStore = {
      ...memory,
      append: (line) => (isFull ? Promise.reject(new Error('QuotaExceededError')) : memory.append(line)),
    };
    const session = ClassSession.start(plan, 'kk', disk, clocksAt({ mono: 0, wall: 0 }));
    await session.send({ kind: 'next' });
    expect(session.saved).toBe('failed');
    expect(session.state.at.beat).toBe('slide-1');
    isFull = false;
    await session.send({ kind: 'next' });
    expect(session.saved).toBe('saved');
    expect((await memory.open(session.head.id))?.lines.map((line) => line.seq)).toEqual([0, 1]);
  });

  it('ends with its last line in one write: no kill leaves a finished lesson to go on with', async () => {
    const memory = memoryStore();
    const last: unknown[] = [];
    const disk: SessionStore = { ...memory, append: (line, isLast) => memory.append(line, isLast).then(() => void last.push(isLast)) };
    const session = ClassSession.start(plan, 'kk', disk, clocksAt({ mono: 7, wall: 7 }));
    await Promise.all([session.send({ kind: 'next' }), session.send({ kind: 'end' })]);
    expect(last).toEqual([false, true]);
    expect((await memory.open(session.head.id))?.head.endedWall).toBe(7);
  });

  it('does not write a press that changes nothing', async () => {
    const store = memoryStore();
    const session = ClassSession.start(plan, 'kk', store, clocksAt({ mono: 0, wall: 0 }));
    await session.send({ kind: 'back' });
    expect((await store.open(session.head.id))?.lines).toEqual([]);
  });

  it('stands still while paused, and goes on from there', async () => {
    const time = { mono: 0, wall: 0 };
    const store = memoryStore();
    const session = ClassSession.start(plan, 'kk', store, clocksAt(time));
    time.mono = time.wall = 60_000;
    await session.send({ kind: 'pause', on: true });
    time.mono = time.wall = 360_000;
    await session.mark();
    expect([session.elapsed(), session.isClockChanged]).toEqual([60_000, false]);
    expect((await store.open(session.head.id))?.checkpoint?.elapsed).toBe(60_000);
    await session.send({ kind: 'pause', on: false });
    time.mono = time.wall = 370_000;
    expect(session.elapsed()).toBe(70_000);
    await session.send({ kind: 'zero', at: session.elapsed() });
    expect([session.elapsed(), session.shownTime()]).toEqual([70_000, 0]);
  });

  it('keeps its time when the wall clock jumps an hour', async () => {
    const time = { mono: 0, wall: 0 };
    const session = ClassSession.start(plan, 'kk', memoryStore(), clocksAt(time));
    Object.assign(time, { mono: 60_000, wall: 60_000 + 3_600_000 });
    await session.mark();
    expect(session.isClockChanged).toBe(true);
    expect(session.elapsed()).toBe(60_000);
  });
});
