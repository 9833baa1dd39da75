/** How a class can answer. Whatever the way, the result is the same: counts per option per vote and round. */
export const answerWays = ['hands', 'stand', 'corners', 'cards', 'tablets'] as const;
export type AnswerWay = (typeof answerWays)[number];

/** `by`: how much one press of + counts; estimates go by fives. */
export const wayTable: Record<AnswerWay, { by: number; isEstimate: boolean; isCountedByItself: boolean }> = {
  hands: { by: 1, isEstimate: false, isCountedByItself: false },
  stand: { by: 5, isEstimate: true, isCountedByItself: false },
  corners: { by: 5, isEstimate: true, isCountedByItself: false },
  cards: { by: 1, isEstimate: false, isCountedByItself: true },
  tablets: { by: 1, isEstimate: false, isCountedByItself: true },
};

/** The socket for cards and tablets: opened with the options of a vote, it reports whole counts until it is closed; each report becomes a `tally`. */
export type AnswerSource = (options: readonly string[], report: (counts: Record<string, number>) => void) => () => void;

/** What is plugged in. A way that counts by itself is offered only when it stands here. */
export const answerSources: Partial<Record<AnswerWay, () => Promise<AnswerSource>>> = {};

export const isOffered = (way: AnswerWay): boolean => !wayTable[way].isCountedByItself || way in answerSources;
