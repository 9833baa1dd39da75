/** Order of ids, days and keys by their signs. Not for words people read: those want the order of their language. */
export const inOrder = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);
