/** Where to get help, in this order: a person nearby, the school's own QR poster, 111, and 112 in danger. Numbers are never hidden. */
export const helpLines = {
  /** Day the numbers were last checked, and the sources: gov.kz and egov.kz pages named in the content notes (H-01 to H-05). */
  checkedOn: '2025-11-30',
  numbers: ['111', '112'],
} as const;

/** After a year the volunteer is asked to check again. */
export function isOverAYearOld(day: string, today: string): boolean {
  return Date.parse(today) - Date.parse(day) > 365 * 24 * 3600 * 1000;
}
