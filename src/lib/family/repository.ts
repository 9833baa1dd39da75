/** Where a family's facts are kept: the port. Its twin in memory is for tests and for browsers that keep nothing. */
import type { LocalDay } from '../base/local-day.ts';
import type { Book, Entry, Facts, Family } from './facts.ts';

/** What may be taken away again. Weeks and days are named by their keys. */
export interface Gone {
  entries?: string[];
  weeks?: { family: string; monday: LocalDay }[];
  days?: { family: string; day: LocalDay }[];
}

/** Every write is one transaction: it resolves after the disk has all of it, and rejects with a `StorageProblem` when it has nothing of it. */
export interface FamilyRepository {
  families(): Promise<Family[]>; // oldest first
  book(family: string): Promise<Book | undefined>;
  /** The tally of these days (both included; all days without them), by day, then in the order made. */
  entries(family: string, from?: LocalDay, to?: LocalDay): Promise<Entry[]>;
  /** Adds facts, or puts them in the place of those with the same key. Entries are never replaced: a known id changes nothing. */
  save(facts: Partial<Facts>): Promise<void>;
  /** Returns how many were really there: undo pressed in two windows takes one away. */
  remove(gone: Gone): Promise<number>;
  /** Puts the facts of one family in the place of everything kept about it. */
  restore(facts: Facts): Promise<void>;
  removeFamily(family: string): Promise<void>;
  /** Reads, shows, and does both again after every change in this or any other window, until the returned function is called. */
  watch<Value>(read: () => Promise<Value>, show: (value: Value) => void, failed: (problem: unknown) => void): () => void;
}
