/** A child's second tap comes too soon to be meant for what has just appeared. */
export const guardMs = 300;

/** `at` and `changedAt` are time stamps of one clock: of the tap's event, and of the change of what is offered. */
export const isTooSoon = (at: number, changedAt: number): boolean => at - changedAt < guardMs;
