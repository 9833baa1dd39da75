import picture from 'picture:magnifying-glass-tilted-left';
import type { GameCard } from '../contract.ts';

export const card: GameCard = {
  id: 'yard-watch',
  ages: '7-10',
  picture,
  title: { kk: 'Аулада не болды?', ru: 'Что во дворе?', en: 'Yard Watch' },
  teaches: {
    kk: 'Буллинг пе, ұрыс па, кездейсоқ па, ойын ба?',
    ru: 'Буллинг, ссора, случайность или игра?',
    en: 'Bullying, a quarrel, an accident or play?',
  },
  rules: async () => (await import('./rules.ts')).rules,
  scene: async () => (await import('./scene.ts')).mount,
};
