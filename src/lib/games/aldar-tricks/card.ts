import picture from 'picture:aldar-hint';
import type { GameCard } from '../contract.ts';

export const card: GameCard = {
  id: 'aldar-tricks',
  ages: '7-10',
  picture,
  title: { kk: 'Алдар Көсенің қоржыны', ru: 'Хитрости Алдара Косе', en: 'Aldar Köse’s Bag of Tricks' },
  teaches: {
    kk: 'Қулықты таны, адал хабарландыруға жасыл жалауша көтер.',
    ru: 'Узнавай хитрость, а честной афише поднимай зелёный флажок.',
    en: 'See the trick, and raise the green flag for an honest poster.',
  },
  rules: async () => (await import('./rules.ts')).rules,
  scene: async () => (await import('./scene.ts')).mount,
};
