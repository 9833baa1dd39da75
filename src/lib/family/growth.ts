/** The plant: one leaf for each week with an entry. It cannot shrink by waiting, and more taps in a week make no more leaves. */
import { mondayOf, type LocalDay } from '../base/local-day.ts';

/** Leaves of a log whose days with entries are these. */
export const leavesOf = (days: Iterable<LocalDay>): number => new Set(Array.from(days, mondayOf)).size;
