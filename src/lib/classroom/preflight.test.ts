import { describe, expect, it } from 'vitest';
import { openSafeguards, preflight, safeguards, ticks, type Readings } from './preflight.ts';

const fine: Readings = {
  light: { phase: 'ready', version: '1', have: 9, total: 9, isFresh: true },
  hasSecondScreen: false,
  isProjectorOpen: undefined,
  keys: { next: 'PageDown', black: 'Period' },
  cards: undefined,
  power: { level: 0.9, isCharging: false },
  today: '2026-11-24',
};
const check = (change: Partial<Readings> = {}, ticked: readonly (typeof ticks)[number][] = []) =>
  preflight({ ...fine, ...change }, ticked, '2026-08-15');
const line = (id: string, change: Partial<Readings> = {}) => check(change).find((one) => one.id === id);

describe('the check before a lesson', () => {
  it('is done when the device is fine and a person has ticked the rest', () => {
    expect(
      check()
        .filter(({ state }) => state === 'done')
        .map(({ id }) => id),
    ).toEqual(['files', 'clicker', 'power', 'clock']);
    expect(check({}, ticks).every(({ state }) => state === 'done')).toBe(true);
  });

  it('knows when the camera read a card, and leaves lessons without cards alone', () => {
    expect(line('cards', { cards: 'read' })).toMatchObject({ state: 'done' });
    expect(line('cards')).toMatchObject({ state: 'todo', isForPerson: true });
    expect(line('cards', { cards: 'insecure' })).toMatchObject({ state: 'todo', why: 'cards-insecure', isForPerson: true });
  });

  it('re-hashes the files before it calls them whole', () => {
    const ready = { phase: 'ready', version: '1', have: 9, total: 9 } as const;
    expect(line('files', { light: ready })).toMatchObject({ state: 'busy' });
    expect(line('files', { light: { ...ready, isFresh: true, checked: 3 } })).toMatchObject({ state: 'busy' });
    expect(line('files', { light: { phase: 'failed', version: '1', have: 3, total: 9, because: 'network' } })).toMatchObject({
      state: 'todo',
    });
    expect(line('files', { light: { phase: 'unavailable', because: 'insecure' } })).toMatchObject({ state: 'todo', isForPerson: true });
  });

  it('says what is wrong, and a tick does not talk a fault away', () => {
    expect(
      check({ power: { level: 0.2, isCharging: false }, today: '2024-01-01' }, ticks).filter(({ state }) => state === 'todo'),
    ).toMatchObject([
      { id: 'power', why: 'power-low' },
      { id: 'clock', why: 'clock-behind' },
    ]);
    expect(line('power', { power: { level: 0.2, isCharging: true } })).toMatchObject({ state: 'done' });
    expect(line('clicker', { keys: { next: 'Space' } })).toMatchObject({ state: 'todo', why: 'clicker-black' });
  });

  it('knows a projector that answers, two screens and a mirrored one', () => {
    expect(line('projector', { isProjectorOpen: true })).toMatchObject({ state: 'done' });
    expect(line('projector', { hasSecondScreen: true })).toMatchObject({ why: 'projector-two' });
    expect(line('projector')).toMatchObject({ why: 'projector-one' });
    expect(line('projector', { hasSecondScreen: undefined })).toMatchObject({ why: 'projector-unknown' });
  });
});

describe('a sensitive lesson', () => {
  const talk = { kind: 'talk' as const, id: 'hello', minutes: 1, must: true, grouping: 'class' as const, sources: [], slides: [] };
  const steps = (sensitive: boolean) => ({
    ...{ claims: {}, probes: [], levels: [] },
    steps: [false, sensitive].map((one) => ({ ...talk, sensitive: one, slides: [] })),
  });
  const today = '2026-11-24';
  it('waits for its safeguards, any other one does not', () => {
    expect(openSafeguards(steps(true), ['teacher', 'sound'], today)).toEqual(['adult', 'poster']);
    expect(openSafeguards(steps(true), safeguards, today)).toEqual([]);
    expect(openSafeguards(steps(false), [], today)).toEqual([]);
  });

  it('with health advice that nobody signed waits for one tick more', () => {
    const dated = { status: 'official' as const, sources: ['who'], checked: '2026-09-01', expires: '2027-09-01' };
    const soap = (reviewer: string) => ({
      ...steps(false),
      claims: { soap: { ...dated, kind: 'health' as const, reviewer } },
      steps: [{ ...talk, sensitive: false, slides: [{ id: 'one', picture: 'soap', claim: 'soap' }] }],
    });
    expect(openSafeguards(soap(''), [], today)).toEqual(['health']);
    expect(openSafeguards(soap(''), ['health'], today)).toEqual([]);
    expect(openSafeguards(soap('A. B.'), [], today)).toEqual([]);
    expect(check().some(({ id }) => id === 'health')).toBe(false);
    expect(preflight(fine, [], '2026-08-15', true).at(-1)).toMatchObject({ id: 'health', state: 'todo', isForPerson: true });
  });
});
