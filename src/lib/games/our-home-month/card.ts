import picture from 'picture:spiral-calendar';
import type { GameCard } from '../contract.ts';

export const card: GameCard = {
  id: 'our-home-month',
  ages: '7-10',
  picture,
  title: { kk: 'Үйіміздің бір айы', ru: 'Месяц у нас дома', en: 'Our Home Month' },
  teaches: {
    kk: 'Үйдегі пластикті тап, таңда, бір ай сана.',
    ru: 'Найди дома пластик, выбери и считай целый месяц.',
    en: 'Find plastic at home, choose, and count for a month.',
  },
  rules: async () => (await import('./rules.ts')).rules,
  scene: async () => (await import('./scene.ts')).mount,
};
