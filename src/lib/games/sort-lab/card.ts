import picture from 'picture:crate-reuse';
import type { GameCard } from '../contract.ts';

export const card: GameCard = {
  id: 'sort-lab',
  ages: '7-10',
  picture,
  title: { kk: 'Сұрыптау зертханасы', ru: 'Лаборатория вещей', en: 'Sort Lab' },
  teaches: {
    kk: 'Әр зат қайда барады? Білмесең, сұра.',
    ru: 'Куда что отправить? Не знаешь, спроси.',
    en: 'What goes where? Not sure: ask.',
  },
  rules: async () => (await import('./rules.ts')).rules,
  scene: async () => (await import('./scene.ts')).mount,
};
