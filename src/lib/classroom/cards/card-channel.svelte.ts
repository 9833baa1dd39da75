/**
 * The way "cards" of one session: open as long as a vote is, and closed with it. Which card said what lives here, in memory, until the session's
 * page is left; the log is told whole counts and nothing else.
 */
import type { Point } from '../../cards/contract.ts';
import type { Look } from '../../cards/messages.ts';
import { keepSetSize, setSize } from '../../cards/set-size.ts';
import { afterFrame, emptyBallot, type Ballot } from '../../cards/vote.ts';
import { answerOf, released, said, stateOf, tallyOf, type CardState } from './card-vote.ts';
import { problemOf, type Problem } from './camera.ts';
import { noticeOf, type Feed, type Notice, type OpenFeed } from './feed.ts';

/** The vote that is open now. */
export interface OpenVote {
  key: string; // as in the log: step, turn and round
  options: readonly string[];
  isCounted: boolean; // it has answers already: before the page was left, or counted by hand
}

/** What the class may know: numbers that were read, are to be held straight, or show a letter that is no answer. */
export interface CardsTold {
  cards: readonly number[];
  read: readonly number[];
  turn: readonly number[];
  edge: readonly number[];
}

/** `resting`: the vote has answers and nobody asked for the camera again. */
type Phase = 'closed' | 'opening' | 'reading' | 'resting' | 'failed';

/** Five frames a second are enough, and leave an old laptop its breath. */
const frameEvery = 200;
/** A frame that takes so long never comes. */
const patience = 10_000;

export class CardChannel {
  phase: Phase = $state('closed');
  problem: Problem | undefined = $state();
  notice: Notice | undefined = $state();
  size = $state(setSize());
  away: readonly number[] = $state.raw([]); // cards of children who are not here today
  places: Readonly<Record<number, Point>> = $state.raw({}); // where cards were seen, as shares of the picture
  #ballot: Ballot = $state.raw(emptyBallot);
  #open: OpenVote | undefined = $state.raw();
  readonly #ballots = new Map<string, Ballot>(); // of all votes of this session
  #feed: Feed | undefined;
  #run = 0; // grows with each opening: what comes late from an older one is dropped
  #told = ''; // counts that were reported last
  readonly #openFeed: OpenFeed;
  readonly #report: (counts: Record<string, number>) => void;

  constructor(openFeed: OpenFeed, report: (counts: Record<string, number>) => void) {
    this.#openFeed = openFeed;
    this.#report = report;
  }

  /** Cards of the class, without those that are not here. */
  get cards(): number[] {
    return Array.from({ length: this.size }, (_, index) => index + 1).filter((card) => !this.away.includes(card));
  }
  get options(): readonly string[] {
    return this.#open?.options ?? [];
  }
  get states(): { card: number; state: CardState }[] {
    const ballot = this.#ballot;
    return this.cards.map((card) => ({ card, state: stateOf(ballot, card, this.options.length) }));
  }
  get told(): CardsTold {
    const of = (wanted: CardState) => this.states.filter(({ state }) => state === wanted).map(({ card }) => card);
    return { cards: this.cards, read: of('read'), turn: of('turn'), edge: of('edge') };
  }
  /** This vote was read in this window: reading may go on where it stopped. */
  get isKnown(): boolean {
    return this.cards.some((card) => answerOf(this.#ballot, card, this.options.length) !== undefined);
  }

  /** Cards up. With answers that are there already the camera waits to be asked. */
  open(vote: OpenVote): void {
    this.#open = vote;
    this.#ballot = this.#ballots.get(vote.key) ?? emptyBallot;
    this.#told = '';
    if (vote.isCounted) this.phase = 'resting';
    else void this.start();
  }

  /** Opens the camera, again if need be. */
  async start(): Promise<void> {
    this.#stop();
    const run = this.#run;
    [this.phase, this.problem, this.notice] = ['opening', undefined, undefined];
    try {
      const feed = await this.#openFeed((problem) => this.#run === run && this.#fail(problem));
      if (this.#run !== run) return feed.stop();
      this.#feed = feed;
      this.phase = 'reading';
      await this.#read(feed, run);
    } catch (failure) {
      if (this.#run === run) this.#fail(problemOf(failure));
    }
  }

  /** Cards down: the camera is off, and nothing changes any more. */
  close(): void {
    this.#stop();
    this.phase = 'closed';
    this.#keep();
  }

  /** The page is not looked at: no camera behind anybody's back. */
  rest(): void {
    if (this.phase !== 'reading' && this.phase !== 'opening') return;
    this.#stop();
    this.phase = 'resting';
  }

  resize(size: number): void {
    this.size = keepSetSize(size);
    this.#tell();
  }

  /** A card gives this answer, or none. */
  say(card: number, option: number | undefined): void {
    this.#take(said(this.#ballot, card, option));
  }
  release(card: number): void {
    this.#take(released(this.#ballot, card));
  }
  miss(card: number, isAway: boolean): void {
    const others = this.away.filter((one) => one !== card);
    this.away = isAway ? [...others, card] : others;
    this.#tell();
  }

  async #read(feed: Feed, run: number): Promise<void> {
    while (this.#run === run) {
      const began = performance.now();
      const look = await inTime(feed.look());
      if (this.#run !== run) return;
      if (look) this.#see(look);
      await new Promise((later) => setTimeout(later, Math.max(20, frameEvery - (performance.now() - began))));
    }
  }

  #see(look: Look): void {
    this.notice = noticeOf(look);
    const mine = look.seen.filter(({ card }) => card <= this.size);
    if (mine.length > 0) {
      const placed = mine.map(({ card, corners }) => [card, middleOf(corners, look)] as const);
      this.places = { ...this.places, ...Object.fromEntries(placed) };
    }
    this.#take(afterFrame(this.#ballot, mine, performance.now()));
  }

  #take(ballot: Ballot): void {
    this.#ballot = ballot;
    this.#keep();
    this.#tell();
  }
  #keep(): void {
    if (this.#open) this.#ballots.set(this.#open.key, this.#ballot);
  }

  #tell(): void {
    const counts = tallyOf(this.#ballot, this.options, this.cards);
    const told = JSON.stringify(counts);
    if (told === this.#told || (this.#told === '' && !this.isKnown)) return; // what was counted before stands until a card is read
    this.#told = told;
    this.#report(counts);
  }

  #fail(problem: Problem): void {
    this.#stop();
    [this.phase, this.problem] = ['failed', problem];
  }
  #stop(): void {
    this.#run += 1;
    this.#feed?.stop();
    this.#feed = undefined;
    this.notice = undefined;
  }
}

const middleOf = (corners: readonly Point[], { width, height }: Look): Point => ({
  x: corners.reduce((sum, { x }) => sum + x, 0) / corners.length / width,
  y: corners.reduce((sum, { y }) => sum + y, 0) / corners.length / height,
});

const inTime = <Found>(found: Promise<Found>): Promise<Found> => {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => (clock = setTimeout(() => refuse(new Error('no frame')), patience)));
  return Promise.race([found, late]).finally(() => clearTimeout(clock));
};
