import { expect, test } from 'vitest';
import { checkParents } from './parents.ts';
import { problemsText } from './problem.ts';

const source =
  '{ title: A study, publisher: A university, address: example.org, year: 2024, status: measured, checked: 2026-09-01, expires: 2027-09-01 }';
const plan = `format: 1\nsections: [{ id: say, sources: [study] }]\nsources: { study: ${source} }\n`;
const text = 'checked: false\ntitle: T\nlead: L\nsections: { say: { title: S, points: [Listen], avoid: [Wait] } }\n';
const files = { 'parents.yaml': plan, 'parents.kk.yaml': text, 'parents.ru.yaml': text, 'parents.en.yaml': text };
const said = (changed: Partial<typeof files>) => problemsText(checkParents('be-kind', { ...files, ...changed }).problems);

test('a page without problems, and a programme without a page', () => {
  expect(said({})).toBe('');
  expect(checkParents('be-kind', files).texts.ru?.title).toBe('T');
  expect(checkParents('be-kind', {}).problems).toEqual([]);
});

test('each language has the same sections with as many points', () => {
  expect(said({ 'parents.ru.yaml': text.replace('[Listen]', '[Listen, Ask]') })).toContain('has 2 entries, but parents.kk.yaml has 1');
  expect(said({ 'parents.en.yaml': text.replace('say:', 'tell:') })).toContain('"say" is missing');
});

test('sources exist and have real days', () => {
  expect(said({ 'parents.yaml': plan.replace('[study]', '[other]') })).toContain('there is no source "other"');
  expect(said({ 'parents.yaml': plan.replace('2026-09-01', '2026-02-31') })).toContain('there is no day 2026-02-31');
});

test('bad advice may be named only where it is warned of', () => {
  expect(said({ 'parents.en.yaml': text.replace('Listen', 'Ignore it') })).toContain('parents.en.yaml');
  expect(said({ 'parents.en.yaml': text.replace('Wait', 'Ignore it') })).toBe('');
});
