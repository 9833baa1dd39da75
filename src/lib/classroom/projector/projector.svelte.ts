/** The projector's end: draws what it is told, writes nothing anywhere, and sends keys and taps back. */
import { base } from '$app/paths';
import { version } from '$app/environment';
import { newId } from '../../base/random.ts';
import type { Focus } from '../../ui/key-place.ts';
import { keyAction, type Press } from '../keys.ts';
import { Link } from './link.ts';
import { channelName, lobbyName, type Lobby } from './channels.ts';
import { pulseEvery, type FromPresenter, type FromProjector, type Health, type Shown } from './protocol.ts';

export interface Lesson {
  session: string;
  title: string;
  since: number; // wall clock
}

export class Projector {
  shown: Shown | undefined = $state.raw();
  health: Health = $state('none');
  running: Lesson[] = $state.raw([]); // to choose from, when the address names no session
  #toldAt = 0;
  #link: Link<FromProjector, FromPresenter> | undefined;
  #lobby: BroadcastChannel | undefined;
  #beat: ReturnType<typeof setInterval> | undefined;

  /** Follows the session, or asks which ones run. */
  start(session: string): void {
    if (session) this.#follow(session);
    else this.#ask();
  }

  stop(): void {
    clearInterval(this.#beat);
    this.#link?.send({ say: 'bye' });
    this.#link?.close();
    this.#lobby?.close();
  }

  /** The session's elapsed ms now, as far as this window knows. */
  elapsed(): number {
    if (!this.shown) return 0;
    return this.shown.elapsed + (this.shown.state.paused ? 0 : performance.now() - this.#toldAt);
  }

  /** True when the key is the session's; it goes to the presenter as a request. F5 is for this window itself. */
  press(press: Press, focus: Focus): boolean {
    const isCounting = this.shown?.state.at.beat === 'count';
    // whether the list of steps is open only the presenter knows, so what either would take is sent there
    const act = keyAction(press, { focus, isCounting, isJumping: false }) ?? keyAction(press, { focus, isCounting, isJumping: true });
    if (!act || act.do === 'fullscreen') return false;
    const { code, repeat, shift, other } = press;
    this.#link?.send({ say: 'key', press: { code, repeat, shift, other }, focus });
    return true;
  }

  move(step: string, move: string): void {
    this.#link?.send({ say: 'move', step, move });
  }

  #follow(session: string): void {
    const me = { build: version, session, from: 'projector' as const, run: newId() };
    this.#link = new Link(new BroadcastChannel(channelName(base, session)), me, () => performance.now(), {
      hear: (body) => {
        if (body.say !== 'state') return;
        this.shown = body.shown;
        this.#toldAt = performance.now();
      },
      tell: (health) => (this.health = health),
    });
    const say = () => (this.shown ? this.#link?.pulse() : this.#link?.send({ say: 'hello' }));
    say();
    this.#beat = setInterval(say, pulseEvery);
  }

  #ask(): void {
    this.#lobby = new BroadcastChannel(lobbyName(base));
    this.#lobby.onmessage = ({ data }: MessageEvent<Lobby>) => {
      if (data?.say !== 'here') return;
      const { session, title, since } = data;
      this.running = [...this.running.filter((known) => known.session !== session), { session, title, since }];
    };
    const ask = () => this.#lobby?.postMessage({ say: 'who' } satisfies Lobby);
    ask();
    this.#beat = setInterval(ask, pulseEvery);
  }
}
