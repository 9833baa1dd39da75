/** Sources carry a real day of checking and a day on which they run out, two years later at most. Having run out is no error. */
import type { Finding } from '../problem.ts';
import type { Source } from '../schema.ts';
import type { Check } from './given.ts';

const maxYears = 2;

/** 2026-02-31 looks like a day and is none. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function wrong({ checked, expires }: Source): string[] {
  const unreal = [checked, expires].filter((day) => !isDay(day));
  if (unreal.length > 0) return unreal.map((day) => `there is no day ${day}.`);
  const latest = `${Number(checked.slice(0, 4)) + maxYears}${checked.slice(4)}`;
  if (expires <= checked) return [`expires (${expires}) has to come after checked (${checked}).`];
  return expires > latest ? [`expires (${expires}) is too late: at most ${maxYears * 12} months after checked, so ${latest}.`] : [];
}

/** What is wrong with the sources of a file. */
export const sourceFindings = (file: string, sources: Record<string, Source>): Finding[] =>
  Object.entries(sources).flatMap(([id, source]) => wrong(source).map((reason) => ({ file, at: ['sources', id], reason })));

export const sources: Check = ({ lesson }) => sourceFindings('lesson.yaml', lesson.sources);

/** Sources that run out within so many days, the first one first. */
export function expiring(sources: Record<string, Source>, today: string, days: number): { id: string; expires: string }[] {
  const last = new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return Object.entries(sources)
    .map(([id, { expires }]) => ({ id, expires }))
    .filter((source) => source.expires <= last)
    .sort((a, b) => a.expires.localeCompare(b.expires));
}
