import picture from 'picture:plastic-bag';
import type { GameCard } from '../contract.ts';

export const card: GameCard = {
  id: 'bag-journey',
  ages: '7-10',
  picture,
  title: { kk: 'Пакет қайда кетеді?', ru: 'Куда девается пакет?', en: 'Where does the bag go?' },
  teaches: {
    kk: 'Болжа, бақыла, тоқтат: бәрі ауладан басталады.',
    ru: 'Угадай, смотри, останови: всё начинается во дворе.',
    en: 'Guess, watch, stop it: all begins in the yard.',
  },
  rules: async () => (await import('./rules.ts')).rules,
  scene: async () => (await import('./scene.ts')).mount,
};
