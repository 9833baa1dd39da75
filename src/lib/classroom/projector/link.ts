/** One end of the channel between presenter and projector: counts its letters, judges those of the other side, and knows whether it lives. */
import { healthOf, read, write, type Health, type Heard, type Me } from './protocol.ts';

/** What of a BroadcastChannel is used. */
export interface Port {
  postMessage(data: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

interface Ears<In> {
  hear(body: In): void;
  tell(health: Health): void; // only when it changes
}

export class Link<Out extends { say: string }, In extends { say: string }> {
  #count = 0;
  #heard: Heard | undefined;
  #asked = 0; // pulses since then
  #isOther = false;
  #health: Health = 'none';
  readonly #port: Port;
  readonly #me: Me;
  readonly #now: () => number;
  readonly #ears: Ears<In>;

  constructor(port: Port, me: Me, now: () => number, ears: Ears<In>) {
    [this.#port, this.#me, this.#now, this.#ears] = [port, me, now, ears];
    port.onmessage = ({ data }) => this.#take(data);
  }

  send(body: Out | { say: 'pulse' }, isAnswer = false): void {
    this.#count += 1;
    this.#port.postMessage(write(this.#me, this.#count, body, isAnswer));
  }

  /** Every two seconds: looks whether the other window lives, and says that this one does. */
  pulse(): void {
    this.#check();
    this.#asked += 1;
    this.send({ say: 'pulse' });
  }

  close(): void {
    this.#port.onmessage = null;
    this.#port.close();
  }

  #take(data: unknown): void {
    const reading = read<In>(this.#me, this.#heard, data, this.#now());
    if (reading.kind === 'foreign' || reading.kind === 'stale') return;
    this.#isOther = reading.kind === 'other-version';
    if (reading.kind === 'fresh') {
      const { body, isAnswer } = reading.letter;
      this.#heard = body.say === 'bye' ? undefined : reading.heard;
      this.#asked = 0;
      // a hidden window's timers sleep, its ears do not: as long as one of the two is awake, both know
      if (body.say === 'pulse' && !isAnswer) this.send({ say: 'pulse' }, true);
      this.#ears.hear(body);
    }
    this.#check();
  }

  #check(): void {
    const health = healthOf(this.#heard, this.#isOther, this.#now(), this.#asked);
    if (health === this.#health) return;
    this.#health = health;
    this.#ears.tell(health);
  }
}
