/** Levels for tests: small, without a word. Those of the lessons stand in lessons/. */
import type { PicnicLevel } from './state.ts';

/** Two slots, one trip, and a way of each that leaves nothing. */
export const short: PicnicLevel = {
  scene: 'scene-steppe',
  party: ['cast-hare', 'cast-cat'],
  trips: 1,
  mishaps: ['goat'],
  slots: [
    {
      id: 'water',
      picture: 'droplet',
      ways: [
        { id: 'bottles', picture: 'plastic-bottle', leaves: { 'bottle-pet-05': 3 } },
        { id: 'flask', picture: 'flask', leaves: {} },
        { id: 'kettle', picture: 'kettle', leaves: {} },
      ],
    },
    {
      id: 'carry',
      picture: 'shopping-bags',
      ways: [
        { id: 'plastic', picture: 'plastic-bag', leaves: { 'bag-carrier-thin': 2 }, mishap: 'wind' },
        { id: 'dorba', picture: 'cloth-bag', leaves: {} },
      ],
    },
  ],
};

/** Two trips with prices: what is used again is dearer once and cheaper in the end. */
export const priced: PicnicLevel = {
  ...short,
  trips: 2,
  mishaps: ['goat', 'guests'],
  slots: [
    {
      id: 'drink',
      picture: 'droplet',
      ways: [
        { id: 'bottles', picture: 'plastic-bottle', leaves: { 'bottle-pet-05': 2 }, pretendPrice: 400 },
        { id: 'flask', picture: 'flask', leaves: {}, pretendPrice: 700, once: true },
      ],
    },
    {
      id: 'samsa',
      picture: 'stuffed-flatbread',
      ways: [
        { id: 'tray', picture: 'food-tray', leaves: { 'container-food': 2, cutlery: 2 }, pretendPrice: 200 },
        { id: 'table', picture: 'fork-and-knife-with-plate', leaves: {}, pretendPrice: 0 },
      ],
    },
  ],
};

/** Every way leaves something. */
export const windy: PicnicLevel = {
  ...short,
  slots: [
    {
      id: 'water',
      picture: 'droplet',
      ways: [
        { id: 'small', picture: 'plastic-bottle', leaves: { 'bottle-pet-05': 5 } },
        { id: 'big', picture: 'bottle-big', leaves: { 'bottle-pet-5': 1 } },
      ],
    },
    {
      id: 'wind',
      picture: 'wind-face',
      ways: [
        { id: 'bags', picture: 'plastic-bag', leaves: { 'bag-carrier-thin': 3 }, mishap: 'wind' },
        { id: 'sack', picture: 'rubbish-sack', leaves: { 'bag-garbage-30': 1 } },
      ],
    },
  ],
};
