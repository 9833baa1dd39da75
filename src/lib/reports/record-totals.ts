/** Many records in one line each: by lesson, by month or by place. Derived, never stored. */
import { monthOf } from '../base/local-day.ts';
import { inOrder } from '../base/order.ts';
import { judgedPair, type JudgedPair } from './judgement.ts';
import { pairedSum, type Share } from './outcomes.ts';
import type { SessionRecord } from './record-schema.ts';

export type GroupBy = 'lesson' | 'month' | 'place';

export interface Total {
  key: string; // programme/lesson, 2026-11, or the place label ('' where none was typed)
  sessions: number;
  children: { sum: number; from: number }; // from: in how many sessions somebody typed a number
  adults: { sum: number; from: number };
  minutes: number;
  before: Share;
  after: Share;
  judged: JudgedPair; // of the true/false probes among them
}

const keyOf: Record<GroupBy, (record: SessionRecord) => string> = {
  lesson: ({ programme, lesson }) => `${programme}/${lesson}`,
  month: ({ day }) => monthOf(day),
  place: ({ place }) => place,
};

function total(key: string, records: readonly SessionRecord[]): Total {
  const people = (who: 'children' | 'adults') => {
    const typed = records.flatMap((record) => record[who] ?? []);
    return { sum: typed.reduce((sum, number) => sum + number, 0), from: typed.length };
  };
  const minutes = Math.round(records.reduce((sum, record) => sum + record.realMinutes, 0));
  const sums = { ...pairedSum(records), judged: judgedPair(records) };
  return { key, sessions: records.length, children: people('children'), adults: people('adults'), minutes, ...sums };
}

export const sumOf = (records: readonly SessionRecord[]): Total => total('', records);

/** One line per group; months newest first, the rest by most sessions. */
export function totalsBy(by: GroupBy, records: readonly SessionRecord[]): Total[] {
  const groups = new Map<string, SessionRecord[]>();
  for (const record of records) groups.set(keyOf[by](record), [...(groups.get(keyOf[by](record)) ?? []), record]);
  const totals = [...groups].map(([key, members]) => total(key, members));
  return totals.sort((a, b) => (by === 'month' ? inOrder(b.key, a.key) : b.sessions - a.sessions || inOrder(a.key, b.key)));
}
