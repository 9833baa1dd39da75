/** Forty drawn squares written into three pages would take the room of a lesson: they are drawn where they are printed. */
export const ssr = false;
