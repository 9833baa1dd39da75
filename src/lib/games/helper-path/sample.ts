/** A level for tests: a secret, three parts, and two adults who have no time. Those of the lessons stand in lessons/. */
import type { HelperLevel } from './state.ts';

const helps = true;
export const level: HelperLevel = {
  teller: 'cast-cat',
  story: ['billed-cap'],
  parts: [
    {
      id: 'secret',
      options: [
        { id: 'keep', picture: 'zipper-mouth-face' },
        { id: 'tell', picture: 'megaphone', helps },
      ],
    },
    {
      id: 'what',
      options: [
        { id: 'cap', picture: 'billed-cap', helps },
        { id: 'rain', picture: 'cloud-with-rain' },
        { id: 'cake', picture: 'birthday-cake' },
      ],
    },
    {
      id: 'feel',
      options: [
        { id: 'sad', picture: 'crying-face', helps },
        { id: 'angry', picture: 'angry-face', helps },
      ],
    },
    {
      id: 'need',
      options: [
        { id: 'listen', picture: 'ear', helps },
        { id: 'come-with', picture: 'people-holding-hands', helps },
      ],
    },
  ],
  helpers: [
    { id: 'teacher', picture: 'woman-teacher', helps },
    { id: 'mum', picture: 'woman', helps },
    { id: 'stranger', picture: 'ghost' },
    { id: 'granny', picture: 'old-woman', helps },
    { id: 'poster', picture: 'mobile-phone', helps },
    { id: 'call-111', picture: 'telephone-receiver', helps },
  ],
  busy: 2,
};
