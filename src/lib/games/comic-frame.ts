/** One wordless picture of a comic as plain data: who stands where, what they feel and do. A lesson writes it, `comic-panel.ts` draws it. */
export const children = ['hare', 'bear', 'cat', 'goat', 'marmot', 'lamb'] as const;
export const people = [...children, 'teacher'] as const;
export const feelings = ['glad', 'laugh', 'smirk', 'calm', 'worried', 'sad', 'angry', 'surprised'] as const;
export const deeds = ['rest', 'up', 'reach', 'point', 'wave', 'sit', 'shy', 'lift'] as const;
export const things = [
  'ball',
  'cap',
  'hat',
  'phone',
  'book',
  'bag',
  'apple',
  'plaster',
  'kite',
  'pencil',
  'asyk',
  'note',
  'heart',
] as const;
export const places = ['yard', 'class', 'hall'] as const;

export type Child = (typeof children)[number];
export type Person = (typeof people)[number];
export type Feeling = (typeof feelings)[number];
export type Deed = (typeof deeds)[number];
export type Thing = (typeof things)[number];
export type Place = (typeof places)[number];

export interface Actor {
  who: Person;
  feels: Feeling;
  does?: Deed | undefined;
  turn?: 'left' | 'right' | undefined; // where they look and reach; to the viewer when left out
  holds?: Thing | undefined;
  at?: number | undefined; // 0 left edge, 100 right edge; spread evenly when left out
}
export interface Frame {
  place: Place;
  day?: number | undefined; // a calendar leaf with so many dots: on which day it happened
  cast: Actor[];
  things?: { what: Thing; at: number; high?: number | undefined }[] | undefined; // high: 0 on the ground, 100 at the top
}
