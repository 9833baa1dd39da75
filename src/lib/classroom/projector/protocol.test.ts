import { describe, expect, it } from 'vitest';
import { channelName } from './channels.ts';
import { askedBefore, deadAfter, healthOf, protocolVersion, read, write, type FromPresenter, type Heard, type Me } from './protocol.ts';

const presenter: Me = { build: 'b1', session: 's1', from: 'presenter', run: 'p1' };
const projector: Me = { build: 'b1', session: 's1', from: 'projector', run: 'w1' };
const pulse: FromPresenter = { say: 'pulse' };
const heard: Heard = { run: 'p1', count: 5, at: 1_000 };

describe('letters between presenter and projector', () => {
  it('arrive once and in order', () => {
    expect(read(projector, undefined, write(presenter, 1, pulse), 10)).toMatchObject({
      kind: 'fresh',
      heard: { run: 'p1', count: 1, at: 10 },
    });
    expect(read(projector, heard, write(presenter, 5, pulse), 10).kind).toBe('stale');
    expect(read(projector, heard, write(presenter, 4, pulse), 10).kind).toBe('stale');
    expect(read(projector, heard, write(presenter, 6, pulse), 10).kind).toBe('fresh');
  });

  it('of a reloaded presenter count from one again', () => {
    expect(read(projector, heard, write({ ...presenter, run: 'p2' }, 1, pulse), 10).kind).toBe('fresh');
  });

  it('of another session, of my own side and of nobody are not for me', () => {
    expect(read(projector, undefined, write({ ...presenter, session: 's2' }, 1, pulse), 10).kind).toBe('foreign');
    expect(read(projector, undefined, write({ ...projector, run: 'w2' }, 1, pulse), 10).kind).toBe('foreign');
    for (const noise of [undefined, null, 'hello', 7, {}, []]) expect(read(projector, undefined, noise, 10).kind).toBe('foreign');
  });

  it('of another build or protocol are told apart, whatever else is in them', () => {
    expect(read(projector, heard, write({ ...presenter, build: 'b2' }, 6, pulse), 10).kind).toBe('other-version');
    const newer = { version: protocolVersion + 1, build: 'b1', session: 's1', from: 'presenter', shape: 'unknown' };
    expect(read(projector, heard, newer, 10).kind).toBe('other-version');
  });

  it('keep two sessions apart by the name of their channel, and two apps by their path', () => {
    const names = [channelName('', 's1'), channelName('', 's2'), channelName('/birge', 's1')];
    expect(new Set(names).size).toBe(3);
  });
});

describe('the health of the other window', () => {
  it('is connected for 5.5 s after the last letter, and lost after that when it was asked', () => {
    expect(healthOf(undefined, false, 0, 9)).toBe('none');
    expect(healthOf(heard, false, 1_000 + deadAfter, 9)).toBe('connected');
    expect(healthOf(heard, false, 1_001 + deadAfter, askedBefore)).toBe('lost');
    expect(healthOf(heard, false, 1_001 + deadAfter, askedBefore - 1)).toBe('connected');
    expect(healthOf(heard, true, 1_000, 0)).toBe('other-version');
  });
});
