import picture from 'picture:kite';
import type { GameCard } from '../contract.ts';

export const card: GameCard = {
  id: 'calm-kite',
  ages: '7-10',
  picture,
  title: { kk: 'Тыныш батпырауық', ru: 'Спокойный змей', en: 'Calm Kite' },
  teaches: {
    kk: 'Батпырауықпен бірге баяу дем аламыз.',
    ru: 'Медленно дышим вместе с воздушным змеем.',
    en: 'We breathe slowly together with a kite.',
  },
  rules: async () => (await import('./rules.ts')).rules,
  scene: async () => (await import('./scene.ts')).mount,
};
