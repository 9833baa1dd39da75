/** The plan of a lesson in seconds: what each step should take and when it should begin. */
export interface PlannedStep {
  id: string;
  starts: number; // seconds from the start of the lesson
  lasts: number;
  part: number; // 1, 2, 3; always 1 outside 3 x 10
}

type Timed = { steps: readonly { id: string; minutes: number; part?: number | undefined }[] };

/** Every step with its start, in order. */
export function plannedSteps(lesson: Timed): PlannedStep[] {
  let starts = 0;
  return lesson.steps.map(({ id, minutes, part }) => {
    const planned = { id, starts, lasts: Math.round(minutes * 60), part: part ?? 1 };
    starts += planned.lasts;
    return planned;
  });
}

/** The parts with their start and length, for "3 x 10". */
export function plannedParts(lesson: Timed): { part: number; starts: number; lasts: number; steps: string[] }[] {
  const steps = plannedSteps(lesson);
  return [...new Set(steps.map((step) => step.part))].map((part) => {
    const inside = steps.filter((step) => step.part === part);
    return {
      part,
      starts: inside[0]?.starts ?? 0,
      lasts: inside.reduce((sum, step) => sum + step.lasts, 0),
      steps: inside.map((step) => step.id),
    };
  });
}

/** Seconds that can be won by leaving out what may be cut after this step. */
export function spareSeconds(lesson: { steps: readonly { id: string; minutes: number; must: boolean }[] }, after: string): number {
  const index = lesson.steps.findIndex((step) => step.id === after);
  return lesson.steps.slice(index + 1).reduce((sum, step) => sum + (step.must ? 0 : Math.round(step.minutes * 60)), 0);
}
