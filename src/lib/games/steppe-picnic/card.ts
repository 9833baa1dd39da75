import picture from 'picture:leftover-sack';
import type { GameCard } from '../contract.ts';

export const card: GameCard = {
  id: 'steppe-picnic',
  ages: '7-10',
  picture,
  title: { kk: 'Даладағы дастарқан', ru: 'Пикник в степи', en: 'Steppe Picnic' },
  teaches: {
    kk: 'Жолға не аламыз? Артынан қоқыс аз қалсын.',
    ru: 'Что взять с собой, чтобы мусора осталось мало?',
    en: 'What do we take so that little is left over?',
  },
  rules: async () => (await import('./rules.ts')).rules,
  scene: async () => (await import('./scene.ts')).mount,
};
