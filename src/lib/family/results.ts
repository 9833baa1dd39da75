/**
 * What a month brought, in two numbers that are never added: avoided moments, and what was thrown away less than in the baseline weeks.
 * The way of counting and its known errors: see "How a family's month is measured" in src/README.md.
 */
import { daysOfMonth, daysOfWeek, type LocalDay, type Month } from '../base/local-day.ts';
import { writeClassCode } from '../base/class-code.ts';
import { inOrder } from '../base/order.ts';
import { baselineOf, checksIn } from './count-weeks.ts';
import type { Book, CountWeek, Plan } from './facts.ts';
import { swapOf } from './swaps.ts';
import { peopleOn, pour, stateOf, tallyOf, total, type DayTally, type Pieces } from './tally.ts';
import { gramsOf, shown, weightsIn, type Grams } from './weights.ts';
import { verdict, type Verdict } from './verdict.ts';

/** Pieces thrown away on counted days, and how many persons times days that were. */
export interface Counted {
  pieces: Pieces;
  personDays: number;
}

/** One item before and now. `less` is what the month saved of it, in pieces with sign: not a whole number. */
export interface Change {
  item: string;
  before: number;
  now: number;
  less: number;
}

export interface ThrownAway {
  verdict: Verdict;
  items: Change[]; // the greatest saving first
  less: number; // pieces in the whole month, sign kept
  grams: Grams;
  isUnusual: boolean; // guests, a feast or a journey in one of the weeks
}

/** How a swap of the plan went. Without a check week only its moments are known. */
export interface SwapResult {
  swap: string;
  moments: number;
  change: { verdict: Verdict; items: Change[]; instead: Change[] } | undefined;
}

export interface MonthResult {
  month: Month;
  avoided: { moments: number; items: Pieces; grams: Grams };
  recycled: Pieces;
  before: Counted; // the baseline weeks
  now: Counted; // the check weeks of this month
  thrown: ThrownAway | undefined; // only with both
  swaps: SwapResult[];
}

function countedIn(weeks: readonly CountWeek[], book: Book, days: ReadonlyMap<LocalDay, DayTally>): Counted {
  const marks = new Map(book.days.map((mark) => [mark.day, mark]));
  const counted: Counted = { pieces: new Map(), personDays: 0 };
  for (const day of weeks.flatMap(({ monday }) => daysOfWeek(monday))) {
    const { thrown } = tallyOf(days, day);
    const mark = marks.get(day);
    if (!stateOf(mark, total(thrown)).startsWith('counted')) continue;
    counted.personDays += peopleOn(mark, book.family);
    pour(thrown, counted.pieces);
  }
  return counted;
}

/** Persons times days of a month, up to and with today; days away count nobody. */
function personDaysOf(month: Month, today: LocalDay, book: Book): number {
  const marks = new Map(book.days.map((mark) => [mark.day, mark]));
  return daysOfMonth(month).reduce((sum, day) => sum + (day <= today ? peopleOn(marks.get(day), book.family) : 0), 0);
}

function changesOf(items: Iterable<string>, before: Counted, now: Counted, personDays: number): Change[] {
  const changes = Array.from(items, (item) => {
    const [past, present] = [before.pieces.get(item) ?? 0, now.pieces.get(item) ?? 0];
    return { item, before: past, now: present, less: (past / before.personDays - present / now.personDays) * personDays };
  });
  return changes.sort((one, two) => two.less - one.less || inOrder(one.item, two.item));
}

const verdictOn = (changes: readonly Change[], before: Counted, now: Counted): Verdict =>
  verdict(
    { pieces: changes.reduce((sum, change) => sum + change.before, 0), personDays: before.personDays },
    { pieces: changes.reduce((sum, change) => sum + change.now, 0), personDays: now.personDays },
  );

/** What the family may hand to its class about a month: these numbers and a tag that means nothing else. */
export const classCodeOf = ({ tag }: Plan, { before, now, avoided }: MonthResult): string =>
  writeClassCode({
    tag,
    baseDays: before.personDays,
    basePieces: total(before.pieces),
    checkDays: now.personDays,
    checkPieces: total(now.pieces),
    avoided: avoided.moments,
  });

/** The result of one month. `days` are all sums of the family (tallyDays); `today` ends a month that is not over. */
export function resultOf(month: Month, today: LocalDay, book: Book, days: ReadonlyMap<LocalDay, DayTally>): MonthResult {
  const avoided: Pieces = new Map();
  const moments: Pieces = new Map();
  const recycled: Pieces = new Map();
  for (const tally of daysOfMonth(month).map((day) => tallyOf(days, day))) {
    pour(tally.avoided, avoided);
    pour(tally.moments, moments);
    pour(tally.recycled, recycled);
  }
  const weight = weightsIn(month, book.weights);
  const weeks = { before: baselineOf(book.weeks), now: checksIn(book.weeks, month) };
  const [before, now] = [countedIn(weeks.before, book, days), countedIn(weeks.now, book, days)];
  const personDays = personDaysOf(month, today, book);
  const isMeasured = before.personDays > 0 && now.personDays > 0;

  function thrownAway(): ThrownAway {
    const items = changesOf(new Set([...before.pieces.keys(), ...now.pieces.keys()]), before, now, personDays);
    return {
      verdict: verdictOn(items, before, now),
      items,
      less: items.reduce((sum, { less }) => sum + less, 0),
      grams: shown(
        gramsOf(
          items.map(({ item, less }) => [item, less] as const),
          weight,
        ),
      ),
      isUnusual: [...weeks.before, ...weeks.now].some(({ unusual }) => unusual),
    };
  }
  function swapResult(id: string): SwapResult {
    const { items = [], instead = [] } = swapOf(id) ?? {};
    const changes = changesOf(items, before, now, personDays);
    const change = { verdict: verdictOn(changes, before, now), items: changes, instead: changesOf(instead, before, now, personDays) };
    return { swap: id, moments: moments.get(id) ?? 0, change: isMeasured ? change : undefined };
  }

  const planned = book.plans.find((plan) => plan.month === month)?.swaps ?? [];
  return {
    month,
    avoided: { moments: total(avoided), items: avoided, grams: shown(gramsOf(avoided, weight)) },
    recycled,
    before,
    now,
    thrown: isMeasured ? thrownAway() : undefined,
    swaps: planned.map(swapResult),
  };
}
