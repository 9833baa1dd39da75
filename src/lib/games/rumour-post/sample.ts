/** A level for tests: a true letter, a false one, and one that nobody can decide yet. Those of the lessons stand in lessons/. */
import type { PostLevel } from './state.ts';

export const short: PostLevel = {
  letters: [
    {
      id: 'trip',
      picture: 'bus',
      is: 'true',
      key: 'who',
      cards: { who: 'grown-teacher', how: 'memo', others: 'office-building' },
    },
    {
      id: 'samovar',
      picture: 'teapot',
      is: 'false',
      key: 'how',
      cards: { who: 'parrot', how: 'sleeping-face', others: 'eyes' },
    },
    {
      id: 'snow',
      picture: 'snowflake',
      is: 'open',
      key: 'others',
      cards: { who: 'cast-goat', how: 'thinking-face', others: 'radio' },
    },
  ],
};
