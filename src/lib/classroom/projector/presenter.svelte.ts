/** The presenter's end: sends what the class sees on each change, takes keys and taps of the projector as requests. */
import { base } from '$app/paths';
import { version } from '$app/environment';
import { localDay } from '../../base/local-day.ts';
import { newId } from '../../base/random.ts';
import { pageLang } from '../../i18n/text.ts';
import type { Desk } from '../desk.svelte.ts';
import { Link } from './link.ts';
import { channelName } from './channels.ts';
import { pulseEvery, type FromPresenter, type FromProjector, type Shown } from './protocol.ts';

/** Call while a component starts; lives as long as that component. */
export function present(desk: Desk): () => void {
  const { session } = desk;
  const { id, programme, lesson, seed, part, startedWall } = session.head;
  const day = localDay(startedWall);
  const me = { build: version, session: id, from: 'presenter' as const, run: newId() };
  const link = new Link<FromPresenter, FromProjector>(new BroadcastChannel(channelName(base, id)), me, () => performance.now(), {
    hear: (body) => {
      if (body.say === 'hello') link.send({ say: 'state', shown: shown() });
      else if (body.say === 'key') desk.press({ ...body.press, at: performance.now() }, body.focus);
      else if (body.say === 'move') desk.move(body.move, body.step);
    },
    tell: (health) => {
      desk.health = health;
      if (health === 'connected') [desk.isConsole, desk.isBlocked] = [true, false];
      if (health === 'connected' && desk.sheet === 'projector') desk.sheet = 'none';
    },
  });

  function shown(): Shown {
    const { past: _, ...state } = session.state;
    return {
      ...{ programme, lesson, seed, day, state: { ...state, past: [] }, elapsed: session.elapsed() },
      lang: state.languages.stage ?? pageLang(),
      isHelpOpen: desk.sheet === 'card',
      ...(part === undefined ? {} : { part }),
      ...(desk.isCardsUp && desk.cards ? { cards: desk.cards.told } : {}),
    };
  }

  const stop = $effect.root(() => {
    $effect(() => link.send({ say: 'state', shown: shown() }));
  });
  const beat = setInterval(() => link.pulse(), pulseEvery);
  return () => {
    clearInterval(beat);
    stop();
    link.close();
  };
}
