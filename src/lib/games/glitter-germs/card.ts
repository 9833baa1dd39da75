import picture from 'picture:sparkles';
import type { GameCard } from '../contract.ts';

export const card: GameCard = {
  id: 'glitter-germs',
  ages: '7-10',
  picture,
  title: { kk: 'Жылтыр микробтар', ru: 'Блёстки-микробы', en: 'Glitter Germs' },
  teaches: {
    kk: 'Екі бөлме, бір өзгеріс: көмектесе ме, тексереміз.',
    ru: 'Две комнаты, одно отличие: проверяем, помогает ли.',
    en: 'Two rooms, one change: we test whether it helps.',
  },
  rules: async () => (await import('./rules.ts')).rules,
  scene: async () => (await import('./scene.ts')).mount,
};
