import { expect, it } from 'vitest';
import { deeds, feelings, people, places, things, type Actor, type Frame } from './comic-frame.ts';
import { panelBody, panelDocument } from './comic-panel.ts';

const alone = (actor: Partial<Actor>): Frame => ({ place: 'yard', cast: [{ who: 'hare', feels: 'calm', ...actor }] });
const frames: Frame[] = [
  ...people.map((who) => alone({ who })),
  ...feelings.map((feels) => alone({ feels })),
  ...deeds.flatMap((does) => things.map((holds) => alone({ does, holds, turn: 'left' }))),
  ...places.map((place) => ({ ...alone({}), place, day: 3, things: [{ what: 'ball' as const, at: 50 }] })),
];

it('draws every person, feeling, deed, thing and place, each in its own way', () => {
  const drawn = frames.map(panelBody);
  for (const body of drawn) {
    expect(body).not.toMatch(/undefined|NaN|null/);
    expect(body.split('<g').length).toBe(body.split('</g>').length);
  }
  for (const set of [people.map((who) => alone({ who })), feelings.map((feels) => alone({ feels })), deeds.map((does) => alone({ does }))])
    expect(new Set(set.map(panelBody)).size).toBe(set.length);
});

it('turns a figure by its gaze and its arms', () => {
  const [left, right] = (['left', 'right'] as const).map((turn) => panelBody(alone({ does: 'point', turn })));
  expect(left).not.toBe(right);
});

it('holds nothing that no canvas draws: no text, style, link or foreign address', () => {
  for (const frame of frames)
    expect(panelDocument(frame).replace('http://www.w3.org/2000/svg', '')).not.toMatch(/<text|style=|href|https?:/);
});
