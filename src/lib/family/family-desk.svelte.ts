/** What the family's screens share: the open family, its facts as they are kept now, and the ways to change them. */
import { localDay, monthOf, type LocalDay, type Month } from '../base/local-day.ts';
import { newTag } from '../base/class-code.ts';
import { newId, newSeed } from '../base/random.ts';
import type { MonthSums } from '../storage/month-sums.ts';
import { StorageProblem, type StorageReason } from '../storage/problem.ts';
import { remember, remembered } from '../ui/remembered.ts';
import type { Book, DayState, Entry, Family, Member } from './facts.ts';
import type { FamilyRepository } from './repository.ts';
import { sameReach, spansOf, type Reach } from './reach.ts';
import { tallyDays, tallyOf, type DayTally, type Line } from './tally.ts';

/** One change of the tally: which line, by how many pieces, on which day. */
export interface Tap {
  line: Line;
  pieces: number;
  day: LocalDay;
  who?: string | undefined;
}

const undoTime = 10_000;

class FamilyDesk {
  families = $state.raw<Family[]>(); // undefined: not read yet
  book = $state.raw<Book>();
  entries = $state.raw<Entry[]>([]); // not all of them: see reach.ts
  days = $derived(tallyDays(this.entries)); // the sums of each day
  has = $state.raw<Reach>({ month: '' }); // as far as that
  sums = $state.raw<MonthSums[]>([]); // of all months
  today = $state<LocalDay>('');
  saved = $state<'saving' | 'saved' | 'failed'>('saved');
  problem = $state<StorageReason>();
  undoable = $state.raw<Entry[]>([]); // what the undo bar offers, for ten seconds
  #wanted: Partial<Reach> = {};
  #repository: FamilyRepository | undefined;
  #followed: string | undefined; // the family that is read
  #known = new Map<string, Entry[]>(); // what is shown now, by span; empty while something may have changed
  #stop: (() => void)[] = [];
  #writing = 0;
  #undoTimer: ReturnType<typeof setTimeout> | undefined;

  get family(): Family | undefined {
    return this.book?.family;
  }
  get month(): Month {
    return monthOf(this.today);
  }

  /** This month is there, with the weeks it is compared with. */
  isMeasured(month: Month): boolean {
    return this.has.withWeeks === true && this.has.month === month;
  }

  on(day: LocalDay): Readonly<DayTally> {
    return tallyOf(this.days, day);
  }

  /** The month of the first entry, or the one the family began in. */
  firstMonth = $derived<Month>(
    [monthOf(this.book?.family.created ?? this.today), this.sums[0]?.month ?? ''].filter(Boolean).sort()[0] ?? '',
  );

  /** Begins to follow the store. Call what it returns when the screens close. */
  open(repository: FamilyRepository): () => void {
    this.#repository = repository;
    const tellDay = () => (this.today = localDay(Date.now()));
    tellDay();
    const clock = setInterval(tellDay, 30_000);
    const stop = repository.watch(
      () => repository.families(),
      (families) => this.#showFamilies(families),
      (problem) => this.#fail(problem),
    );
    return () => {
      clearInterval(clock);
      stop();
      this.#close();
    };
  }

  #showFamilies(families: Family[]): void {
    this.families = families;
    // what stood in the way of reading has gone: the other window was closed, the browser answers at last
    if (this.problem === 'blocked' || this.problem === 'missing') {
      this.problem = undefined;
      this.saved = 'saved';
    }
    if (this.book && families.some(({ id }) => id === this.book?.family.id)) return;
    const last = families.find(({ id }) => id === remembered('family')) ?? families[0];
    if (last) this.choose(last.id);
    else this.#close();
  }

  /** Opens another family of this device. */
  choose(family: string): void {
    const repository = this.#repository;
    if (!repository) return;
    this.#close();
    remember('family', family);
    this.#follow(repository, family);
  }

  /** Says which days the screen needs, without a month this one; what is shown stays until they are read. */
  reach(wanted: Partial<Reach>): void {
    const before = this.#reach;
    this.#wanted = wanted;
    if (this.#repository && this.#followed && !sameReach(before, this.#reach)) this.#follow(this.#repository, this.#followed);
  }
  get #reach(): Reach {
    return { month: this.month, withWeeks: false, ...this.#wanted };
  }

  #follow(repository: FamilyRepository, family: string): void {
    for (const stop of this.#stop.splice(0)) stop();
    this.#followed = family;
    const reach = this.#reach;
    let known = this.#known; // another reach does not read again what is there; a change reads everything
    const read = async () => {
      const before = known;
      const mine = (known = this.#known = new Map<string, Entry[]>());
      const [book, sums] = await Promise.all([repository.book(family), repository.sums(family)]);
      const spans = new Map<string, Entry[]>();
      for (const [from, to] of spansOf(reach, this.today, book?.weeks ?? [])) {
        const span = `${from} ${to}`;
        spans.set(span, before.get(span) ?? (await repository.entries(family, from, to)));
      }
      return { book, sums, spans, mine };
    };
    this.#stop = [
      repository.watch(
        read,
        ({ book, sums, spans, mine }) => {
          [this.book, this.sums, this.entries, this.has] = [book, sums, [...spans.values()].flat(), reach];
          if (this.#known === mine) this.#known = spans; // else a later change is being read
        },
        (problem) => this.#fail(problem),
      ),
    ];
  }

  #close(): void {
    for (const stop of this.#stop.splice(0)) stop();
    this.book = this.#followed = undefined;
    this.#known = new Map();
    [this.sums, this.entries, this.has] = [[], [], { month: '' }];
    this.#offerUndo([]);
  }

  async addFamily(animals: readonly string[]): Promise<void> {
    const id = newId();
    const members = animals.map((animal) => ({ id: newId(), animal }));
    const isKept = await this.#write((repository) => repository.save({ families: [{ id, members, created: this.today }] }));
    if (isKept) this.choose(id);
  }

  setMembers(members: Member[]): Promise<boolean> {
    return this.#save((family) => ({ families: [{ id: family.id, created: family.created, members }] }));
  }

  /** A plan keeps its tag while only its swaps change. */
  savePlan(month: Month, swaps: string[]): Promise<boolean> {
    const tag = this.book?.plans.find((plan) => plan.month === month)?.tag ?? newTag(newSeed());
    return this.#save((family) => ({ plans: [{ family: family.id, month, swaps, tag }] }));
  }

  /** Adds to the tally and offers to take it back for ten seconds. */
  async tap(...taps: Tap[]): Promise<void> {
    const family = this.family?.id;
    if (!family) return;
    const madeAt = Date.now();
    const entries = taps
      .filter(({ pieces }) => pieces !== 0)
      .map(({ line, who, ...tap }) => ({ ...line, ...tap, ...(who ? { who } : {}), id: newId(), family, madeAt }));
    if (await this.#write((repository) => repository.save({ entries }))) this.#offerUndo(entries);
  }

  async undo(entries: readonly Entry[]): Promise<void> {
    const gone = entries.map(({ id, family, day }) => ({ id, family, day }));
    if (await this.#write((repository) => repository.remove({ entries: gone }))) this.#offerUndo([]);
  }

  #offerUndo(entries: Entry[]): void {
    clearTimeout(this.#undoTimer);
    this.undoable = entries;
    if (entries.length > 0) this.#undoTimer = setTimeout(() => (this.undoable = []), undoTime);
  }

  markDays(days: readonly LocalDay[], state: DayState, people: number): Promise<boolean> {
    return this.#save((family) => ({ days: days.map((day) => ({ family: family.id, day, state, people })) }));
  }
  startWeek(monday: LocalDay, kind: 'baseline' | 'check', unusual = false): Promise<boolean> {
    return this.#save((family) => ({ weeks: [{ family: family.id, monday, kind, unusual }] }));
  }
  dropWeek(monday: LocalDay): Promise<boolean> {
    return this.#write((repository) => repository.remove({ weeks: [{ family: this.family?.id ?? '', monday }] }));
  }
  weigh(item: string, from: Month, grams: number): Promise<boolean> {
    return this.#save((family) => ({ weights: [{ family: family.id, item, from, grams }] }));
  }

  #save(facts: (family: Family) => Parameters<FamilyRepository['save']>[0]): Promise<boolean> {
    const family = this.family;
    return family ? this.#write((repository) => repository.save(facts(family))) : Promise.resolve(false);
  }

  /** True once the store has it. "Saved" stands on the screen only then. */
  async #write(work: (repository: FamilyRepository) => Promise<unknown>): Promise<boolean> {
    const repository = this.#repository;
    if (!repository) return false;
    this.#writing += 1;
    this.saved = 'saving';
    try {
      await work(repository);
      this.problem = undefined;
      if (this.#writing === 1) this.saved = 'saved';
      return true;
    } catch (problem) {
      this.#fail(problem);
      return false;
    } finally {
      this.#writing -= 1;
    }
  }

  #fail(problem: unknown): void {
    this.saved = 'failed';
    this.problem = problem instanceof StorageProblem ? problem.reason : 'missing';
  }
}

export const desk = new FamilyDesk();
