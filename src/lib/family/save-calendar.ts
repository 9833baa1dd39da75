import type { Lang } from '../base/lang.ts';
import type { CountWeek } from './facts.ts';
export function saveCalendar(_weeks: readonly CountWeek[], _lang: Lang): void {}
