/** The words a lesson is described with. Each list is written once; schema, lint, views and JSON Schema use it. */
export const stepKinds = ['talk', 'story', 'question', 'game', 'activity', 'breathe', 'discuss', 'pledge', 'family', 'probe'] as const;
export type StepKind = (typeof stepKinds)[number];

export const questionForms = ['one', 'several', 'true-false-unsure', 'order', 'sort'] as const;
export type QuestionForm = (typeof questionForms)[number];

export const lessonKinds = ['lesson', 'booster', 'talk', 'training'] as const;
export type LessonKind = (typeof lessonKinds)[number];

export const audiences = ['7-10', '11-14', 'adults', 'volunteers'] as const;
export type Audience = (typeof audiences)[number];

export const groupings = ['class', 'pairs', 'groups', 'alone'] as const;
export type Grouping = (typeof groupings)[number];

/** How sure the world is of what a source says (content rule: no number without it). */
export const claimStatuses = ['official', 'measured', 'estimate', 'disputed'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** What a claim is about decides what it needs before a class may see it: see claims.ts. */
export const claimKinds = ['health', 'emergency', 'local', 'general'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** A booster comes about a week or about a month after its lesson. */
export const boosterDays = [7, 30] as const;
export type BoosterDays = (typeof boosterDays)[number];

/** Answers of a true/false question; "unsure, I ask" is right when the evidence is missing. */
export const truths = ['true', 'false', 'unsure'] as const;
export type Truth = (typeof truths)[number];
