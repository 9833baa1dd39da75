/** The names of the ways to answer, and how the class is told to answer. */
import { m } from '../i18n/text.ts';
import type { AnswerWay } from './ways.ts';

export const wayNames = (): Record<AnswerWay, string> => ({
  hands: m.console_way_hands(),
  stand: m.console_way_stand(),
  corners: m.console_way_corners(),
  cards: m.console_way_cards(),
  tablets: m.console_way_tablets(),
});

export const wayHows = (): Record<AnswerWay, string> => ({
  hands: m.console_how_hands(),
  stand: m.console_how_stand(),
  corners: m.console_how_corners(),
  cards: m.console_how_cards(),
  tablets: m.console_how_tablets(),
});
