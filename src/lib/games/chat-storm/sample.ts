/** A level for tests: two storms, one with a picture nobody may see. Those of the lessons stand in lessons/. */
import type { ChatLevel } from './state.ts';

const helps = true;
export const level: ChatLevel = {
  me: 'cast-bear',
  storms: [
    {
      id: 'joke',
      friend: 'cast-hare',
      messages: [
        { from: 'cast-goat', picture: 'rolling-on-the-floor-laughing' },
        { from: 'cast-cat', picture: 'face-with-tears-of-joy' },
      ],
      steps: [
        {
          id: 'stop',
          options: [
            { id: 'laugh', picture: 'face-with-tears-of-joy' },
            { id: 'forward', picture: 'outbox-tray' },
            { id: 'hands-off', picture: 'raised-hand', helps },
          ],
        },
        {
          id: 'tell',
          options: [
            { id: 'mum', picture: 'woman', helps },
            { id: 'teacher', picture: 'woman-teacher', helps },
            { id: 'nobody', picture: 'zipper-mouth-face' },
          ],
        },
        {
          id: 'proof',
          options: [
            { id: 'adult-keeps', picture: 'camera', helps },
            { id: 'delete', picture: 'wastebasket' },
          ],
        },
        {
          id: 'kind',
          options: [
            { id: 'with-you', picture: 'people-hugging', helps },
            { id: 'come-play', picture: 'soccer-ball', helps },
          ],
        },
      ],
    },
    {
      id: 'curtain',
      friend: 'cast-cat',
      messages: [{ from: 'cast-goat', picture: 'framed-picture' }],
      closed: true,
      steps: [
        {
          id: 'stop',
          options: [
            { id: 'forward', picture: 'outbox-tray' },
            { id: 'close', picture: 'locked', helps },
          ],
        },
        {
          id: 'tell',
          options: [
            { id: 'mum', picture: 'woman', helps },
            { id: 'nobody', picture: 'zipper-mouth-face' },
          ],
        },
      ],
    },
  ],
};
