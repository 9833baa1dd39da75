/**
 * The tally of a family as rows of months. A row for each entry took nine seconds to put back after ten years; a month is written in a
 * thousandth of that, and a tap writes one month anew.
 */
import { inOrder } from '../base/order.ts';

export interface Dated {
  id: string;
  family: string;
  day: string; // 2026-12-09
  madeAt: number; // ms
}

export interface MonthRow<Row extends Dated> {
  family: string;
  month: string; // 2026-12
  entries: Row[]; // by day, then in the order made
}

/** Plain comparison of text: it is ids and days, and there may be many. */
export const byDay = (one: Dated, two: Dated): number => inOrder(one.day, two.day) || one.madeAt - two.madeAt || inOrder(one.id, two.id);

/** Puts entries into the rows of their months. One with an id that is there already takes its place. */
export function monthRows<Row extends Dated>(entries: readonly Row[], kept: readonly (MonthRow<Row> | undefined)[] = []): MonthRow<Row>[] {
  const months = new Map<string, Map<string, Row>>();
  const put = (entry: Row) => {
    const key = `${entry.family} ${entry.day.slice(0, 7)}`;
    const month = months.get(key);
    if (month) month.set(entry.id, entry);
    else months.set(key, new Map([[entry.id, entry]]));
  };
  for (const row of kept) row?.entries.forEach(put);
  entries.forEach(put);
  return Array.from(months, ([key, found]) => {
    const [family = '', month = ''] = key.split(' ');
    return { family, month, entries: [...found.values()].sort(byDay) };
  });
}
