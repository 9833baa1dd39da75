import picture from 'picture:cloud-with-lightning-and-rain';
import type { GameCard } from '../contract.ts';

export const card: GameCard = {
  id: 'chat-storm',
  ages: '7-10',
  picture,
  title: { kk: 'Чаттағы дауыл', ru: 'Буря в чате', en: 'Chat Storm' },
  teaches: {
    kk: 'Тоқта, үлкенге айт, бірге шеш, досыңа жылы сөз жаз.',
    ru: 'Остановись, скажи взрослому, решите вместе, поддержи друга.',
    en: 'Stop, tell an adult, sort it out together, write to your friend.',
  },
  rules: async () => (await import('./rules.ts')).rules,
  scene: async () => (await import('./scene.ts')).mount,
};
