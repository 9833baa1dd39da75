/** The four things a family may say about a day: word and sign, the same in the log and in the calendar. */
import CircleCheckBig from '@lucide/svelte/icons/circle-check-big';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import Luggage from '@lucide/svelte/icons/luggage';
import Sparkles from '@lucide/svelte/icons/sparkles';
import { m } from '../i18n/text.ts';
import type { DayMark, DayState } from './facts.ts';
import { stateOf } from './tally.ts';

export const dayStateLooks: Record<DayState, { name: () => string; Icon: typeof Luggage }> = {
  counted: { name: m.family_state_counted, Icon: CircleCheckBig },
  'counted-zero': { name: m.family_state_zero, Icon: Sparkles },
  'not-counted': { name: m.family_state_not, Icon: CircleQuestionMark },
  away: { name: m.family_state_away, Icon: Luggage },
};

/** The state to show: a day the family says it counted stays "counted", for the totals of a week may stand on another day. */
export function shownState(mark: DayMark | undefined, thrown: number): DayState | undefined {
  if (mark?.state === 'counted') return 'counted';
  return mark || thrown > 0 ? stateOf(mark, thrown) : undefined;
}
