/** Chat Storm drawn: a phone full of messages, a cloud over a friend, and hands that stop, tell and write. Decides nothing. */
import type Phaser from 'phaser';
import { Badge } from '../badge.ts';
import type { MountScene, SceneContext } from '../contract.ts';
import { arc, nod, pop, puff, rain, sparkle } from '../effects.ts';
import { design, openStage, type Stage } from '../stage.ts';
import { artOf, optionKey } from './art.ts';
import * as look from './look.ts';
import { rules } from './rules.ts';
import { stepOf, stormOf, type ChatLevel, type ChatState, type Step } from './state.ts';
import { Weather } from './weather.ts';

type Image = Phaser.GameObjects.Image;
const middle = { x: design.width / 2, y: design.height / 2 };

export const mount: MountScene = async (host, context) => {
  const level = context.level as ChatLevel;
  const art = artOf(level, context.pictures);
  const stage = await openStage(host, art);
  const view = new ChatStorm(stage, Object.keys(art), level, context);
  return {
    draw: (state, previous) => view.draw(state as ChatState, previous as ChatState | undefined),
    destroy: () => stage.destroy(),
  };
};

class ChatStorm {
  #stage: Stage;
  #level: ChatLevel;
  #context: SceneContext;
  #faces: Record<string, Image> = {}; // everybody's two faces, and the adults
  #options: Record<string, Badge> = {};
  #messages: Image[][] = []; // for each storm: bubble, sender and sticker, three by three
  #done: Image[] = [];
  #sent: Image[] = [];
  #thrown: Image | undefined; // a choice on its way into the chat
  #weather: Weather;

  constructor(stage: Stage, keys: string[], level: ChatLevel, context: SceneContext) {
    [this.#stage, this.#level, this.#context] = [stage, level, context];
    stage.image('steppe', middle.x, middle.y);
    this.#weather = new Weather(stage);
    stage.image('phone', look.phone.x, look.phone.y);
    for (const key of keys.filter((one) => /^(me|friend|adult)\b/.test(one))) this.#faces[key] = stage.image(key, 0, 0);
    this.#messages = level.storms.map((storm) =>
      storm.messages.flatMap(({ from, picture }, at) => {
        const { x, y } = look.messageSpot(at);
        return [stage.image('bubble', x + 26, y), stage.image(`from:${from}`, x - 80, y), stage.image(`said:${picture}`, x + 28, y - 2)];
      }),
    );
    for (const step of this.#steps())
      for (const { id } of step.options) {
        const key = optionKey(step, id);
        this.#options[key] ??= new Badge(stage, key, (at) => context.onmove(id, at));
      }
    this.#options['next'] = new Badge(stage, 'next', (at) => context.onmove('on', at));
  }

  draw(now: ChatState, before: ChatState | undefined): void {
    this.#stage.motions.stop();
    this.#place(now);
    if (this.#context.calm) return;
    this.#weather.drizzle(look.strength(now));
    const change = look.changeOf(now, before);
    if (change === 'arrived') this.#arrive(now);
    if (change === 'helped') this.#help(now);
    if (change === 'missed') this.#miss(now);
  }

  #steps = (): Step[] => this.#level.storms.flatMap((storm) => storm.steps);

  #stand(key: string, at: look.Spot, isShown: boolean): void {
    this.#faces[key]?.setVisible(isShown).setPosition(at.x, at.y).setScale(this.#stage.unit).setAngle(0).setAlpha(1);
  }

  /** Everything at rest in this state. */
  #place(state: ChatState): void {
    const { unit } = this.#stage;
    const storm = stormOf(state);
    for (const key of Object.keys(this.#faces)) this.#stand(key, look.meAt, false);
    this.#stand(look.isMeWorried(state) ? 'me:worried' : 'me', look.meAt, true);
    this.#stand(look.isFriendWorried(state) ? `friend:${storm.id}:worried` : `friend:${storm.id}`, look.friendAt, true);
    const adult = look.adultOf(state);
    if (adult !== undefined) this.#stand(`adult:${adult}`, look.adultAt, true);
    this.#weather.place(look.strength(state));
    for (const [at, parts] of this.#messages.entries())
      for (const part of parts)
        part
          .setVisible(at === state.storm)
          .setAlpha(look.messageAlpha(state))
          .setScale(unit);
    this.#placeDone(state);
    this.#placeOptions(state);
  }

  #placeDone(state: ChatState): void {
    for (const image of [...this.#done, ...this.#sent, this.#thrown]) image?.destroy();
    this.#thrown = undefined;
    const keys = state.done.map(({ choice }, at) => optionKey(stormOf(state).steps[at] as Step, choice));
    this.#done = keys.map((key, at) => {
      const { x, y } = look.doneSpot(at);
      return this.#stage.image(key, x, y).setScale((look.sizes.done / look.sizes.option) * this.#stage.unit);
    });
    const { x, y } = look.sentAt;
    const card = look.sentOf(state) === undefined ? undefined : keys.at(-1);
    this.#sent = card === undefined ? [] : [this.#stage.image('reply', x, y), this.#stage.image(card, x, y - 8)];
  }

  #placeOptions(state: ChatState): void {
    for (const badge of Object.values(this.#options)) badge.show(undefined);
    const step = stepOf(state);
    const offered = rules.moves(state);
    for (const [at, { id, faded }] of offered.entries())
      this.#options[step ? optionKey(step, id) : 'next']?.show(look.optionSpot(at, offered.length), faded ? 0.5 : 1);
  }

  /** One message after the other comes in; then the options nod. */
  #arrive(state: ChatState): void {
    const parts = this.#messages[state.storm] ?? [];
    for (const [at, part] of parts.entries()) pop(this.#stage, part, 0.01, 260, 250 + Math.floor(at / 3) * 420);
    this.#invite(state, 2000);
  }

  #invite(state: ChatState, delay: number): void {
    const step = stepOf(state);
    for (const [at, { id }] of rules.moves(state).entries())
      for (const part of this.#options[step ? optionKey(step, id) : 'next']?.parts ?? []) nod(this.#stage, part, delay + at * 110);
  }

  /** What helped goes where it helps, and the storm is a little less. */
  #help(now: ChatState): void {
    const last = now.done.at(-1);
    const badge = this.#done.at(-1);
    if (!last || !badge) return;
    const friend = this.#faces[`friend:${stormOf(now).id}`];
    const home = { x: badge.x, y: badge.y, scale: badge.scale / this.#stage.unit };
    badge.setPosition(look.optionSpot(1, 3).x, look.optionSpot(1, 3).y).setScale(this.#stage.unit).setDepth(30);
    arc(this.#stage, badge, home, 40, 560, () => sparkle(this.#stage, home.x, home.y));
    const adult = this.#faces[`adult:${look.adultOf(now)}`];
    if (last.step === 'tell' && adult) {
      adult.setX(-120);
      arc(this.#stage, adult, { ...look.adultAt, scale: 1 }, 10, 700);
    } else if (adult) nod(this.#stage, adult, 300);
    for (const part of this.#sent) {
      const to = { x: part.x, y: part.y, scale: part.scale / this.#stage.unit };
      part.setPosition(look.phone.x, look.phone.y);
      arc(this.#stage, part, to, 50, 700);
    }
    if (now.phase !== 'deciding' && friend) {
      for (const round of [0, 1]) nod(this.#stage, friend, 750 + round * 320, 22);
      sparkle(this.#stage, friend.x, friend.y - 60);
    }
    if (now.phase === 'finished') rain(this.#stage);
    this.#invite(now, 900);
  }

  /** The choice goes into the chat, the cloud swells, the friend looks down; then it can be chosen again. */
  #miss(now: ChatState): void {
    const step = stepOf(now);
    const id = now.phase === 'deciding' ? now.misses.at(-1) : undefined;
    if (!step || id === undefined) return;
    const from = look.optionSpot(1, 3);
    const thrown = this.#stage.image(optionKey(step, id), from.x, from.y).setDepth(30);
    this.#thrown = thrown;
    arc(this.#stage, thrown, { x: look.phone.x + 20, y: look.phone.y + 60, scale: 1.2 }, 50, 480, () => {
      puff(this.#stage, thrown.x, thrown.y);
      thrown.setVisible(false);
    });
    this.#weather.swell();
    const friend = this.#faces[`friend:${stormOf(now).id}:worried`];
    if (friend) nod(this.#stage, friend, 480, -10);
  }
}
