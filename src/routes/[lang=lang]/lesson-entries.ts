import { langs } from '$lib/base/lang.ts';
import { lessonCards } from '$lib/lesson/cards.ts';

/** Every lesson in every language: pages that are made in the browser show the build no links to follow. */
export const lessonEntries = () => langs.flatMap((lang) => lessonCards().map(({ programme, id }) => ({ lang, programme, lesson: id })));
