/** The other door to lessons/: what lists show of each lesson, all at once. A folder dropped there appears here. */
import { inOrder } from '../base/order.ts';
import type { LessonCard, ProgrammeCard } from './loaded.ts';

const cards = import.meta.glob<LessonCard>(['../../../lessons/*/*/lesson.yaml', '!../../../lessons/_*/**', '!../../../lessons/*/_*/**'], {
  query: '?card',
  import: 'default',
  eager: true,
});
const programmeCards = import.meta.glob<ProgrammeCard>(['../../../lessons/*/programme.yaml', '!../../../lessons/_*/**'], {
  import: 'default',
  eager: true,
});

/** The programmes in their order. */
export function programmes(): ProgrammeCard[] {
  return Object.values(programmeCards).sort((a, b) => a.order - b.order || inOrder(a.id, b.id));
}

/** All lessons, sorted by programme and then by number. */
export function lessonCards(): LessonCard[] {
  const order = new Map(programmes().map((programme, index) => [programme.id, index]));
  const rank = (card: LessonCard) => order.get(card.programme) ?? order.size;
  return Object.values(cards).sort((a, b) => rank(a) - rank(b) || inOrder(a.id, b.id));
}

export type BoosterCard = LessonCard & Required<Pick<LessonCard, 'after' | 'days'>>;
const isBooster = (card: LessonCard): card is BoosterCard => card.after !== undefined && card.days !== undefined;

/** All boosters; those of one lesson, the one of the week first. */
export const boosterCards = (): BoosterCard[] => lessonCards().filter(isBooster);
export const boostersOf = (programme: string, lesson: string): BoosterCard[] =>
  boosterCards()
    .filter((card) => card.programme === programme && card.after === lesson)
    .sort((one, two) => one.days - two.days);
