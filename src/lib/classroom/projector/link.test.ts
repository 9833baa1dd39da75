import { describe, expect, it } from 'vitest';
import { Link, type Port } from './link.ts';
import { pulseEvery, write, type FromPresenter, type FromProjector, type Health, type Side } from './protocol.ts';

/** A channel in memory: what one end posts, all others get at once, as a copy. */
function wire() {
  const ends: Port[] = [];
  return () => {
    const end: Port = {
      onmessage: null,
      postMessage: (data) => {
        for (const other of ends) if (other !== end) other.onmessage?.({ data: structuredClone(data) } as MessageEvent);
      },
      close: () => ends.splice(ends.indexOf(end), 1),
    };
    ends.push(end);
    return end;
  };
}

function side<Out extends { say: string }, In extends { say: string }>(
  port: Port,
  from: Side,
  time: { now: number },
  session = 's1',
  build = 'b1',
) {
  const [heard, told]: [string[], Health[]] = [[], []];
  const link = new Link<Out, In>(port, { build, session, from, run: from }, () => time.now, {
    hear: (body) => heard.push(body.say),
    tell: (health) => told.push(health),
  });
  return { link, heard, told };
}
const presenter = (port: Port, time: { now: number }, session?: string, build?: string) =>
  side<FromPresenter, FromProjector>(port, 'presenter', time, session, build);
const projector = (port: Port, time: { now: number }, session?: string, build?: string) =>
  side<FromProjector, FromPresenter>(port, 'projector', time, session, build);

describe('a link between two windows', () => {
  it('carries hello, and pulses keep both ends alive although one of them sleeps', () => {
    const [plug, time] = [wire(), { now: 0 }];
    const [one, two] = [presenter(plug(), time), projector(plug(), time)];
    two.link.send({ say: 'hello' });
    expect(one).toMatchObject({ heard: ['hello'], told: ['connected'] });
    for (let beat = 0; beat < 10; beat += 1) {
      time.now += pulseEvery;
      one.link.pulse(); // the projector is covered: its own timer never comes
    }
    expect([one.told, two.told]).toEqual([['connected'], ['connected']]);
  });

  it('calls nobody lost because it slept itself: timers once a minute, or a laptop that was shut', () => {
    const [plug, time] = [wire(), { now: 0 }];
    const [one, two] = [presenter(plug(), time), projector(plug(), time)];
    two.link.send({ say: 'hello' });
    for (let minute = 0; minute < 10; minute += 1) {
      time.now += 60_000;
      one.link.pulse();
      time.now += 10;
      two.link.pulse();
    }
    expect([one.told, two.told]).toEqual([['connected'], ['connected']]);
    two.link.close();
    for (let minute = 0; minute < 3; minute += 1) {
      time.now += 60_000;
      one.link.pulse();
    }
    expect(one.told, 'and still notices one that is gone').toEqual(['connected', 'lost']);
  });

  it('notices within 5.5 s that the other window is gone, at once when it says so, and that it is back', () => {
    const [plug, time] = [wire(), { now: 0 }];
    const [one, two] = [presenter(plug(), time), projector(plug(), time)];
    two.link.pulse();
    two.link.close();
    for (let beat = 0; beat < 3; beat += 1) {
      time.now += pulseEvery;
      one.link.pulse();
    }
    expect(one.told).toEqual(['connected', 'lost']);
    const again = projector(plug(), { now: 0 });
    again.link.close();
    const third = side<FromProjector, FromPresenter>(plug(), 'projector', time);
    for (let letters = 0; letters < 3; letters += 1) third.link.pulse();
    third.link.send({ say: 'bye' });
    expect(one.told).toEqual(['connected', 'lost', 'connected', 'none']);
  });

  it('never carries anything to another session, even on one wire', () => {
    const [plug, time] = [wire(), { now: 0 }];
    const [one, other] = [presenter(plug(), time), presenter(plug(), time, 's2')];
    const two = projector(plug(), time);
    two.link.send({ say: 'hello' });
    one.link.send({ say: 'pulse' });
    expect(other).toMatchObject({ heard: [], told: [] });
  });

  it('tells both ends that they are of different versions, and carries nothing', () => {
    const [plug, time] = [wire(), { now: 0 }];
    const [one, two] = [presenter(plug(), time, 's1', 'new'), projector(plug(), time, 's1', 'old')];
    two.link.send({ say: 'hello' });
    one.link.pulse();
    expect([one.heard, two.heard]).toEqual([[], []]);
    expect([one.told, two.told]).toEqual([['other-version'], ['other-version']]);
  });

  it('lives through noise on its channel', () => {
    const [plug, time] = [wire(), { now: 0 }];
    const [one, noise] = [presenter(plug(), time), plug()];
    for (const data of [
      null,
      'x',
      { session: 's1' },
      write({ build: 'b1', session: 's1', from: 'presenter', run: 'q' }, 1, { say: 'pulse' }),
    ])
      noise.postMessage(data);
    expect(one).toMatchObject({ heard: [], told: [] });
  });
});
