/** Sources carry a real day of checking and a day on which they run out, two years later at most. Having run out is no error. */
import { inOrder } from '../../base/order.ts';
import type { Finding } from '../problem.ts';
import type { Lesson, Source } from '../schema.ts';
import type { Check } from './given.ts';

const maxYears = 2;

/** 2026-02-31 looks like a day and is none. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

type Dated = Pick<Source, 'checked' | 'expires'>;

/** What is wrong with the two days of a source or a claim. */
export function wrongDays({ checked, expires }: Dated): string[] {
  const unreal = [checked, expires].filter((day) => !isDay(day));
  if (unreal.length > 0) return unreal.map((day) => `there is no day ${day}.`);
  const latest = `${Number(checked.slice(0, 4)) + maxYears}${checked.slice(4)}`;
  if (expires <= checked) return [`expires (${expires}) has to come after checked (${checked}).`];
  return expires > latest ? [`expires (${expires}) is too late: at most ${maxYears * 12} months after checked, so ${latest}.`] : [];
}

/** What is wrong with the sources of a file. */
export const sourceFindings = (file: string, sources: Record<string, Source>): Finding[] =>
  Object.entries(sources).flatMap(([id, source]) => wrongDays(source).map((reason) => ({ file, at: ['sources', id], reason })));

export const sources: Check = ({ lesson }) => sourceFindings('lesson.yaml', lesson.sources);

/** What runs out, and when. */
export interface Expiring {
  what: 'source' | 'claim';
  id: string;
  expires: string;
  isOver: boolean;
}

/** Sources and claims that run out within so many days, the first one first. */
export function expiring({ sources, claims }: Pick<Lesson, 'sources' | 'claims'>, today: string, days: number): Expiring[] {
  const last = new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const dated = (what: Expiring['what'], all: Record<string, Dated>) =>
    Object.entries(all).map(([id, { expires }]) => ({ what, id, expires, isOver: expires < today }));
  return [...dated('source', sources), ...dated('claim', claims)]
    .filter(({ expires }) => expires <= last)
    .sort((a, b) => inOrder(a.expires, b.expires));
}
