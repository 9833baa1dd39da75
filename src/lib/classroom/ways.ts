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

/** Why a way is not offered: nothing is plugged in yet, or the browser gives no camera on an address of the local network. */
export type Refusal = 'later' | 'insecure';

/** What is plugged in: each says whether it can be opened on this device. It reports whole counts, and each report becomes a `tally`. */
const plugged: Partial<Record<AnswerWay, () => Refusal | undefined>> = {
  cards: () => (typeof navigator !== 'undefined' && 'mediaDevices' in navigator ? undefined : 'insecure'),
};

/** Undefined when the way can be chosen here and now. */
export const refusalOf = (way: AnswerWay): Refusal | undefined =>
  wayTable[way].isCountedByItself ? (plugged[way] ?? (() => 'later' as const))() : undefined;
