/** What the lesson's sheet says about the claims the lesson stands on. The fact is told, never the myth: a myth that is repeated is believed. */
import { claimState, givesWay, type ClaimState } from '../lesson/claims.ts';
import type { LoadedLesson } from '../lesson/loaded.ts';
import { shownClaims } from '../lesson/with-reserves.ts';
import type { Claim } from '../lesson/schema.ts';

export interface ToldClaim {
  id: string;
  claim: Claim;
  state: ClaimState;
  fact: string; // empty where only a game says it
}

function factOf({ lesson, text }: LoadedLesson, id: string): string {
  for (const step of lesson.steps) {
    const said = text.steps[step.id];
    if (step.kind === 'question' && step.ask.claim === id) return said?.ask?.why ?? '';
    const slide = 'slides' in step ? step.slides.find(({ claim }) => claim === id) : undefined;
    if (slide) return said?.slides[slide.id]?.text ?? '';
  }
  for (const { id: probe, a, b } of lesson.probes) {
    if (a.claim === id) return text.probes[probe]?.a.why ?? '';
    if (b.claim === id) return text.probes[probe]?.b.why ?? '';
  }
  return '';
}

/** The claims of the lesson as it is today, those about health and emergencies first. */
export function toldClaims(loaded: LoadedLesson, today: string): ToldClaim[] {
  const order = ['emergency', 'health', 'local', 'general'];
  const told = shownClaims(loaded.lesson).flatMap((id): ToldClaim[] => {
    const claim = loaded.lesson.claims[id];
    return claim ? [{ id, claim, state: claimState(claim, today), fact: factOf(loaded, id) }] : [];
  });
  return told.sort((one, two) => order.indexOf(one.claim.kind) - order.indexOf(two.claim.kind));
}

/** How many claims have given way or are left out today. */
export function goneClaims({ lesson }: LoadedLesson, today: string): number {
  const shown = new Set(shownClaims(lesson));
  return Object.entries(lesson.claims).filter(([id, claim]) => !shown.has(id) && givesWay(claim, today)).length;
}
