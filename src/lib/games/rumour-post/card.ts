import picture from 'picture:post-bird';
import type { GameCard } from '../contract.ts';

export const card: GameCard = {
  id: 'rumour-post',
  ages: '7-10',
  picture,
  title: { kk: 'Қауесет поштасы', ru: 'Почта слухов', en: 'Rumour Post' },
  teaches: {
    kk: 'Таратпас бұрын: кім айтты? қайдан біледі? басқалар не дейді?',
    ru: 'Сначала проверь: кто сказал, откуда знает, что говорят другие?',
    en: 'Before you pass it on: who says it, how do they know, what do others say?',
  },
  rules: async () => (await import('./rules.ts')).rules,
  scene: async () => (await import('./scene.ts')).mount,
};
