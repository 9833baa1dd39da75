/** The words on the Next button. */
import { m } from '../i18n/text.ts';
import type { NextAction } from './next-action.ts';
import type { AnswerWay } from './ways.ts';

const labels: Record<NextAction, (title: string) => string> = {
  unblack: () => m.class_next_unblack(),
  slide: () => m.class_next_slide(),
  count: () => m.class_next_count(),
  bars: () => m.class_next_bars(),
  answer: () => m.class_next_answer(),
  thanks: () => m.class_next_thanks(),
  play: () => m.class_next_play(),
  look: () => m.class_next_look(),
  learned: () => m.class_next_learned(),
  step: (title) => m.class_next_step({ title }),
  finish: () => m.class_next_finish(),
};

export function nextLabel(action: NextAction, nextTitle = '', way?: AnswerWay): string {
  if (action === 'count' && way === 'cards') return m.class_next_cards();
  return labels[action](nextTitle);
}
