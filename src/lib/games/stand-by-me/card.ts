import picture from 'picture:handshake';
import type { GameCard } from '../contract.ts';

export const card: GameCard = {
  id: 'stand-by-me',
  ages: '7-10',
  picture,
  title: { kk: 'Жаныңдамын', ru: 'Я рядом', en: 'Stand by Me' },
  teaches: {
    kk: 'Досқа қалай көмектесуге болады? Комикс сал.',
    ru: 'Как помочь другу? Собери комикс.',
    en: 'How can a friend help? Make a comic.',
  },
  rules: async () => (await import('./rules.ts')).rules,
  scene: async () => (await import('./scene.ts')).mount,
};
