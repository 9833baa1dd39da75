/** Which class is due for a booster: what was learned fades within two weeks. Pure; nobody is pushed, it is only said where one looks. */
import { addDays } from '../base/local-day.ts';
import { inOrder } from '../base/order.ts';
import type { SessionRecord } from './record-schema.ts';

/** What is known of a booster without opening it. */
export interface Booster {
  programme: string;
  id: string;
  after: string;
  days: 7 | 30;
}

export interface Due {
  booster: Booster;
  given: string; // the day on which the class had the lesson
  place: string; // the label of that class, '' where none was typed
}

const stays: Record<Booster['days'], number> = { 7: 14, 30: 30 }; // days for which it is worth while; then it is no booster any more

/** A booster counts as given when a class with the same label had it after the lesson. The oldest lesson comes first. */
export function dueBoosters(records: readonly SessionRecord[], boosters: readonly Booster[], today: string): Due[] {
  const due = boosters.flatMap((booster): Due[] => {
    const of = (lesson: string) => records.filter((one) => one.programme === booster.programme && one.lesson === lesson);
    const places = [...new Set(of(booster.after).map(({ place }) => place))];
    return places.flatMap((place): Due[] => {
      const days = of(booster.after).flatMap((one) => (one.place === place ? [one.day] : []));
      const given = days.reduce((latest, day) => (day > latest ? day : latest), '');
      const from = addDays(given, booster.days);
      const isDone = of(booster.id).some((one) => one.place === place && one.day >= given);
      return isDone || today < from || today > addDays(from, stays[booster.days]) ? [] : [{ booster, given, place }];
    });
  });
  return due.sort((one, two) => inOrder(one.given, two.given));
}
