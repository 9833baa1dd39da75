/** The volunteer's desk: keys, clicks and requests of the projector end here and become events of the session. */
import type { LoadedLesson } from '../lesson/loaded.ts';
import { enterFullScreen } from '../ui/full-screen.ts';
import type { Focus } from '../ui/key-place.ts';
import type { CardChannel } from './cards/card-channel.svelte.ts';
import type { ClassSession } from './class-session.svelte.ts';
import type { SessionState } from './fold.ts';
import { keyAction, type KeyAction, type Named, type Press } from './keys.ts';
import { nextAction } from './next-action.ts';
import type { Health } from './projector/protocol.ts';
import { openOptions, stepAt, wayOf } from './vote.ts';
import { refusalOf, wayTable } from './ways.ts';

/** A sheet over the screen. `card`: where to get help; the only one that the class sees on the projector too, and never an event. */
export type Sheet = 'none' | 'notes' | 'help' | 'jump' | 'tools' | 'card' | 'cards' | 'projector' | 'seats' | 'camera';

const sheets: readonly string[] = ['notes', 'help', 'jump', 'tools', 'card'] satisfies Sheet[];
const isSheet = (name: string): name is Sheet & Named => sheets.includes(name);

export class Desk {
  sheet: Sheet = $state('none');
  typed = $state('');
  health: Health = $state('none'); // of the projector window
  isConsole = $state(false); // the class looks at another window
  isBlocked = $state(false); // the browser refused that window
  cards: CardChannel | undefined = $state.raw(); // from the first time that cards are up
  #chosen = $state.raw<{ at: object; option: number }>();
  #lastStep: number | undefined;

  readonly session: ClassSession;
  readonly #loaded: () => LoadedLesson;
  readonly #view: { openProjector(): void; widen(): Promise<void> };
  readonly isRehearsal: boolean;

  constructor(
    session: ClassSession,
    loaded: () => LoadedLesson,
    view: { openProjector(): void; widen(): Promise<void> },
    isRehearsal = false,
  ) {
    this.session = session;
    this.isRehearsal = isRehearsal;
    this.#loaded = loaded;
    this.#view = view;
  }

  get step() {
    return stepAt(this.session.plan, this.session.state);
  }
  get action() {
    return nextAction(this.session.plan, this.session.state);
  }
  /** The class holds up cards: no hand is counted meanwhile. */
  get isCardsUp() {
    return this.#isCardsUpIn(this.session.state);
  }
  /** Index of the option that + and − change; counting leaves the place as it is, and with it the choice. */
  get chosen(): number {
    return this.#chosenIn(this.session.state);
  }
  get options() {
    return openOptions(this.session.plan, this.session.state);
  }

  /** A press of either window; true when it is the session's and not the page's. */
  press(press: Press, focus: Focus): boolean {
    const lastStep = this.#lastStep === undefined ? {} : { lastStep: this.#lastStep };
    const isCounting = this.session.expected.at.beat === 'count';
    const act = keyAction(press, { focus, isCounting, isJumping: this.sheet === 'jump', ...lastStep });
    if (!act) return false;
    if (act.do !== 'swallow') this.#act(act, press.at);
    return true;
  }

  #act(act: Exclude<KeyAction, { do: 'swallow' }>, at: number): void {
    if (act.do === 'next' || act.do === 'back' || act.do === 'black') this.#lastStep = at;
    if (act.do === 'digit') this.#digit(act.digit);
    else if (act.do === 'go') this.jumpTo();
    else if (act.do === 'hands') this.#hands(act.by);
    else if (isSheet(act.do)) this.toggle(act.do);
    else this[act.do]();
  }

  next(): void {
    this.sheet = 'none'; // what covered the class's screen goes first
    void this.session.send({ kind: 'next' });
  }
  back(): void {
    void this.session.send({ kind: 'back' });
  }
  black(): void {
    void this.session.send({ kind: 'black', on: !this.session.expected.black });
  }
  fullscreen(): void {
    void enterFullScreen();
  }
  projector(): void {
    this.#view.openProjector();
  }
  again(): void {
    void this.session.send({ kind: 'again' });
  }
  disc(): void {
    const { disc } = this.session.state;
    const isOn = disc?.step === this.step.id;
    if (this.step.kind === 'activity') void this.session.send({ kind: 'disc', at: isOn ? undefined : this.session.elapsed() });
  }
  /** From cards to hands and back, at any moment; what was counted stays. */
  byHand(): void {
    const { plan, expected } = this.session;
    const isCards = wayOf(plan, expected) === 'cards';
    if (openOptions(plan, expected).length > 0 && (isCards || !refusalOf('cards')))
      void this.session.send({ kind: 'way', way: isCards ? 'hands' : 'cards' });
  }
  /** All hands down: counting begins anew. */
  zero(): void {
    void this.session.send({ kind: 'tally', counts: Object.fromEntries(this.options.map((option) => [option, 0])) });
  }
  pause(): void {
    void this.session.send({ kind: 'pause', on: !this.session.expected.paused });
  }
  async cut(): Promise<void> {
    const { advice } = await import('./console/advice.ts');
    const steps = (await advice(this.session))?.cut ?? [];
    for (const step of steps) void this.session.send({ kind: 'cut', step, on: true });
  }
  close(): void {
    this.sheet = 'none';
  }
  toggle(which: Sheet): void {
    this.sheet = this.sheet === which ? 'none' : which;
    this.typed = '';
  }
  count(option: string | undefined, by: number): void {
    const { plan, expected } = this.session;
    if (option === undefined || this.#isCardsUpIn(expected)) return;
    this.#chosen = { at: expected.at, option: openOptions(plan, expected).indexOf(option) };
    void this.session.send({ kind: 'count', option, by: by * wayTable[wayOf(plan, expected)].by });
  }
  /** Counts of a way that counts by itself, as long as the class answers that way: what comes late would undo a hand. */
  tally(counts: Record<string, number>): void {
    if (this.#isCardsUpIn(this.session.expected)) void this.session.send({ kind: 'tally', counts });
  }
  move(move: string, step = this.step.id): void {
    void this.session.send({ kind: 'move', step, move });
  }
  /** Brings all levels of the lesson, so that one of them can be chosen. */
  widen(): Promise<void> {
    return this.#view.widen();
  }
  /** Another level in place of this step's own; Back undoes it. */
  playLevel(level: string): void {
    this.sheet = 'none';
    void this.session.send({ kind: 'level', step: this.step.id, level });
  }
  jumpTo(to = Number(this.typed)): void {
    const wanted = this.#loaded().lesson.steps[to - 1];
    this.sheet = 'none';
    this.typed = '';
    if (wanted) void this.session.send({ kind: 'jump', step: wanted.id });
  }

  // keys are judged by what is expected: the press before may still be on its way to the store
  #digit(number: number): void {
    const { plan, expected } = this.session;
    if (this.sheet === 'jump') this.typed = (this.typed + number).slice(-2);
    else this.#chosen = { at: expected.at, option: Math.min(number, openOptions(plan, expected).length) - 1 };
  }
  #hands(by: number): void {
    const { plan, expected } = this.session;
    this.count(openOptions(plan, expected)[this.#chosenIn(expected)], by);
  }
  #isCardsUpIn(state: SessionState): boolean {
    return state.at.beat === 'count' && wayOf(this.session.plan, state) === 'cards';
  }
  #chosenIn({ at }: SessionState): number {
    return this.#chosen?.at === at ? this.#chosen.option : 0;
  }
}
