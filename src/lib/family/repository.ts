/** Where a family's facts are kept: the port. Its twin in memory is for tests and for browsers that keep nothing. */
import type { LocalDay } from '../base/local-day.ts';
import type { MonthSums } from '../storage/month-sums.ts';
import type { Book, Entry, Facts, Family } from './facts.ts';

/** What may be taken away again, named by its keys. */
export interface Gone {
  entries?: Pick<Entry, 'id' | 'family' | 'day'>[];
  weeks?: { family: string; monday: LocalDay }[];
  days?: { family: string; day: LocalDay }[];
}

/** Every write is one transaction: it resolves after the disk has all of it, and rejects with a `StorageProblem` when it has nothing of it. */
export interface FamilyRepository {
  families(): Promise<Family[]>; // oldest first
  book(family: string): Promise<Book | undefined>;
  /** The tally of these days (both included; all days without them), by day, then in the order made. */
  entries(family: string, from?: LocalDay, to?: LocalDay): Promise<Entry[]>;
  /** The sums of each month that has entries, the oldest first. */
  sums(family: string): Promise<MonthSums[]>;
  /** Adds facts, or puts them in the place of those with the same key: pressed or sent twice is kept once. */
  save(facts: Partial<Facts>): Promise<void>;
  /** Returns how many were really there: undo pressed in two windows takes one away. */
  remove(gone: Gone): Promise<number>;
  /** Puts the facts of one family in the place of everything kept about it, of which it keeps a copy. Also begins anew after a loss. */
  restore(facts: Facts, now: number): Promise<void>;
  /** When the newest copy was made, in ms. At most two are kept. */
  copiedAt(family: string): Promise<number | undefined>;
  /** Puts the newest copy back, exactly as it was: a family that was not there before goes away. */
  takeBack(family: string): Promise<void>;
  /** When a backup file was last made, in ms. */
  backedUpAt(family: string): Promise<number | undefined>;
  noteBackup(family: string, now: number): Promise<void>;
  /** Everything about the family, copies too. */
  removeFamily(family: string): Promise<void>;
  /** Reads, shows, and does both again after every change in this or any other window, until the returned function is called. */
  watch<Value>(read: () => Promise<Value>, show: (value: Value) => void, failed: (problem: unknown) => void): () => void;
}

/** What a restore took the place of; without facts nothing was there. */
export interface Copy {
  at: number; // ms
  facts: Facts | undefined;
}

/** Two generations: a second mistake does not cover the first. */
export const withCopy = (copies: readonly Copy[], copy: Copy): Copy[] => [copy, ...copies].slice(0, 2);

const inOrder = (one: string, two: string) => (one < two ? -1 : one > two ? 1 : 0);

/** The order of families. */
export const byAge = (one: Family, two: Family): number => inOrder(one.created, two.created) || inOrder(one.id, two.id);
