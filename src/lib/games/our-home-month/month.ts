/** The month after the choices: what was left out and what was thrown away, week by week. Counted, never guessed. */
import { draw } from '../../base/random.ts';
import { plasticOf, type Common, type Way } from './state.ts';

export const weeks = 4;
/** Ticks of 1/30 s that a week of the calendar takes, and of rest before it is read. */
export const weekTicks = 45;
export const monthTicks = weeks * weekTicks + 30;

export interface Row {
  thing: string;
  way: Way;
  weeks: number[]; // marks of each week: times without, or pieces when it stays
}

/** The week and the row in which it did not work once: that is counted too, and nothing is lost by it. */
export function slip(state: Common): { thing: string; week: number } | undefined {
  const tried = Object.entries(state.chosen).filter(([, way]) => way !== 'keep');
  const { value, seed } = draw(state.seed);
  const one = tried[Math.floor(value * tried.length)];
  return one && { thing: one[0], week: Math.floor(draw(seed).value * weeks) };
}

export function rowsOf(state: Common): Row[] {
  const missed = slip(state);
  return Object.entries(state.chosen).map(([thing, way]) => {
    const { week } = plasticOf(state.level, thing).plastic;
    return { thing, way, weeks: Array.from({ length: weeks }, (_, at) => week - (missed?.thing === thing && missed.week === at ? 1 : 0)) };
  });
}

export const totalOf = (row: Row): number => row.weeks.reduce((sum, marks) => sum + marks, 0);

/** Times without a new piece, and pieces thrown away: two numbers, never added. A time that did not work is a piece. */
export function counted(state: Common): { without: number; thrown: number } {
  const rows = rowsOf(state);
  const sum = (list: Row[]) => list.reduce((all, row) => all + totalOf(row), 0);
  return {
    without: sum(rows.filter((row) => row.way !== 'keep')),
    thrown: sum(rows.filter((row) => row.way === 'keep')) + (slip(state) ? 1 : 0),
  };
}

/** Rows that can be compared when the calendar is read: at most four, a fullest one among them. */
export function readable(state: Common): Row[] {
  const tried = rowsOf(state).filter((row) => row.way !== 'keep');
  const most = Math.max(0, ...tried.map(totalOf));
  const [fullest] = tried.filter((row) => totalOf(row) === most);
  const others = tried.filter((row) => totalOf(row) < most).slice(0, 3);
  return fullest && others.length > 0 ? tried.filter((row) => row === fullest || others.includes(row)) : [];
}

/** Swaps of the family's plan that were chosen here, each once. */
export const plansOf = (state: Common): string[] => [
  ...new Set(
    Object.entries(state.chosen).flatMap(([thing, way]) => (way === 'keep' ? [] : (plasticOf(state.level, thing).plastic.plan ?? []))),
  ),
];
