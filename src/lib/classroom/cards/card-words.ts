/** What the volunteer is told about cards and the camera. */
import { m } from '../../i18n/text.ts';
import type { Problem } from './camera.ts';
import type { CardState } from './card-vote.ts';
import type { Notice } from './feed.ts';

const problems: Record<Problem, () => string> = {
  denied: m.cards_denied,
  missing: m.cards_missing,
  busy: m.cards_busy,
  lost: m.cards_lost,
  insecure: m.cards_insecure,
  broken: m.cards_broken,
};
const notices: Record<Notice, () => string> = { dark: m.cards_dark, blurred: m.cards_blurred, small: m.cards_small };
const states: Record<CardState | 'away', () => string> = {
  read: m.cards_state_read,
  turn: m.cards_state_turn,
  edge: m.cards_state_edge,
  out: m.cards_state_out,
  away: m.cards_state_away,
};

export const problemWords = (problem: Problem): string => problems[problem]();
export const noticeWords = (notice: Notice): string => notices[notice]();
export const stateWords = (state: CardState | 'away'): string => states[state]();
