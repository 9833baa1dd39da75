/** What a volunteer ticked for this lesson today. Ticks, no names; another day begins empty. */
import { remember, remembered } from '../ui/remembered.ts';
import { ticks, type LineId, type Ticked } from './preflight.ts';

const name = (lesson: { programme: string; id: string }) => `check.${lesson.programme}.${lesson.id}`;

export function todaysTicks(lesson: { programme: string; id: string }, today: string): Ticked {
  const [day, ...kept] = (remembered(name(lesson)) ?? '').split(' ');
  return day === today ? ticks.filter((id) => kept.includes(id)) : [];
}

/** The ticks with one set or taken away; kept for today. */
export function withTick(lesson: { programme: string; id: string }, today: string, ticked: Ticked, id: LineId, isOn: boolean): Ticked {
  const next = ticks.filter((one) => (one === id ? isOn : ticked.includes(one)));
  remember(name(lesson), [today, ...next].join(' '));
  return next;
}
