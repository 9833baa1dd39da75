import { langs } from '$lib/base/lang.ts';
import { lessonCards } from '$lib/lesson/cards.ts';

/** Only boosters fit on a strip. The link to this page stands on one that is made in the browser: while building nobody comes by it. */
export const entries = () =>
  langs.flatMap((lang) =>
    lessonCards()
      .filter(({ kind }) => kind === 'booster')
      .map(({ programme, id }) => ({ lang, programme, lesson: id })),
  );
