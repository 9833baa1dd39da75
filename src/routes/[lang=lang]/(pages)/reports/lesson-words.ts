/** Records hold ids; the words of their lessons come from the catalogue. */
import type { Lang } from '$lib/base/lang.ts';
import { lessonCards } from '$lib/lesson/cards.ts';
import { loadLesson } from '$lib/lesson/catalog.ts';
import type { LoadedLesson } from '$lib/lesson/loaded.ts';
import { pledgePoll, questionPoll } from '$lib/player/poll.ts';
import { truthOptions } from '$lib/player/truths.ts';
import type { SessionRecord, Vote } from '$lib/reports/record-schema.ts';
import type { LessonWords, RecordWords, VoteWords } from '$lib/reports/words.ts';

const title = (lang: Lang) => (programme: string, lesson: string) =>
  lessonCards().find((card) => card.programme === programme && card.id === lesson)?.title[lang] ?? lesson;

async function wordsOf(record: SessionRecord, lang: Lang): Promise<RecordWords> {
  const loaded = await loadLesson(record.programme, record.lesson, lang, undefined);
  const said = (id: string) => loaded?.text.steps[id]?.title ?? id;
  return { lesson: title(lang)(record.programme, record.lesson), step: said, vote: (vote) => loaded && voteWords(loaded, vote) };
}

function voteWords({ lesson, text }: LoadedLesson, vote: Vote): VoteWords | undefined {
  const step = lesson.steps.find((known) => known.id === vote.step);
  const said = text.steps[vote.step];
  if (!step || !said) return undefined;
  if (step.kind === 'pledge') return pledgePoll(step, said, {});
  const pair = vote.probe && lesson.probes.find((known) => known.id === vote.probe?.id);
  const heir = lesson.reserves.find(({ ask }) => vote.claim !== undefined && ask.claim === vote.claim);
  const reserved = heir && text.reserves[heir.id]?.ask;
  if (heir && reserved) return questionPoll(heir.ask, reserved, {}, truthOptions());
  const asked = vote.probe ? pair?.[vote.probe.item] : step.kind === 'question' ? step.ask : undefined;
  const words = vote.probe ? text.probes[vote.probe.id]?.[vote.probe.item] : said.ask;
  return asked && words && questionPoll(asked, words, {}, truthOptions());
}

export const lessonWords = (lang: Lang): LessonWords => ({ title: title(lang), of: (record) => wordsOf(record, lang) });
