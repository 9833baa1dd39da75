/** The day on which the claims of a lesson are judged: today, where the app runs. A build is the same whenever it is made. */
import { browser } from '$app/environment';
import { localDay } from '$lib/base/local-day.ts';

const builtOn = '2026-01-01';

export const lessonDay = (): string => (browser ? localDay(Date.now()) : builtOn);
