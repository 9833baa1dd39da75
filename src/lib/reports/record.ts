/** A record made of what a session tells, and corrected by the volunteer afterwards. */
import { isLocalDay, localDay } from '../base/local-day.ts';
import type { SessionFacts, VoteFacts } from '../classroom/session-facts.ts';
import { peopleMax, placeMax, type SessionRecord, type Vote } from './record-schema.ts';

/** Below this many answers a sensitive question tells nothing to anybody, so the numbers are not kept at all. */
export const fewest = 5;

export const answersOf = (counts: Record<string, number> | undefined): number =>
  Object.values(counts ?? {}).reduce((sum, number) => sum + number, 0);

/** `changed`: ms since 1970. */
export function recordOf(facts: SessionFacts, changed: number): SessionRecord {
  const { id, programme, lesson, lang, plannedMinutes, realMinutes, steps } = facts;
  const day = localDay(facts.startedWall);
  const votes = facts.votes.map(kept);
  return { format: 1, id, programme, lesson, lang, day, place: '', plannedMinutes, realMinutes, steps, votes, changed };
}

function kept({ counts, ...vote }: VoteFacts): Vote {
  return vote.isSensitive && answersOf(counts) < fewest ? vote : { ...vote, counts };
}

/** What a volunteer may type; empty fields are no numbers, and not zero. */
export interface Correction {
  day: string;
  place: string;
  children: number | undefined;
  adults: number | undefined;
}

/** The corrected record; what is out of range is brought into it. */
export function corrected(record: SessionRecord, { day, place, children, adults }: Correction, changed: number): SessionRecord {
  const { children: _children, adults: _adults, ...rest } = record;
  const typed = (number: number | undefined) =>
    number === undefined || !Number.isFinite(number) ? undefined : Math.min(peopleMax, Math.max(0, Math.round(number)));
  const people = { children: typed(children), adults: typed(adults) };
  return {
    ...rest,
    day: isLocalDay(day) ? day : record.day,
    place: placeLabel(place),
    ...(people.children === undefined ? {} : { children: people.children }),
    ...(people.adults === undefined ? {} : { adults: people.adults }),
    changed,
  };
}

/** One line, without control signs, at most 40 signs; never half of a sign. */
export function placeLabel(typed: string): string {
  const line = typed.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\s+/g, ' ');
  let label = '';
  for (const sign of line.trim()) if (label.length + sign.length <= placeMax) label += sign;
  return label.trim();
}
