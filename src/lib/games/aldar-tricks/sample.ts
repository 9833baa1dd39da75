/** A level for tests: three tricks shown, two posters with one and with two tricks, two honest ones. Those of the lessons stand in lessons/. */
import type { BagLevel } from './state.ts';

export const short: BagLevel = {
  tricks: ['expert', 'feelings', 'crowd'],
  show: true,
  posters: [
    { id: 'samovar', picture: 'teapot', signs: [{ picture: 'man-scientist', is: 'expert' }, { picture: 'sparkles' }] },
    {
      id: 'boots',
      picture: 'hiking-boot',
      signs: [
        { picture: 'fearful-face', is: 'feelings' },
        { picture: 'busts-in-silhouette', is: 'crowd' },
      ],
    },
    { id: 'chess', picture: 'chess-pawn', signs: [{ picture: 'name-badge' }, { picture: 'door' }] },
    { id: 'fair', picture: 'kite', signs: [{ picture: 'telephone-receiver' }, { picture: 'party-popper' }] },
  ],
};
