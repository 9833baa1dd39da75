import picture from 'picture:house-with-garden';
import type { GameCard } from '../contract.ts';

export const card: GameCard = {
  id: 'helper-path',
  ages: '7-10',
  picture,
  title: { kk: 'Көмекке барар жол', ru: 'Дорога к помощи', en: 'Helper Path' },
  teaches: {
    kk: 'Кімге, қалай айтамын? Біреу бос болмаса, келесісіне барамын.',
    ru: 'Кому и как рассказать? Один занят, иду к следующему.',
    en: 'Whom do I tell, and how? One is busy: I try the next.',
  },
  rules: async () => (await import('./rules.ts')).rules,
  scene: async () => (await import('./scene.ts')).mount,
};
