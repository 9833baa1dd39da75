/** Words for what a record holds as ids. The page gives them: this room does not know the lessons. */
import type { SessionRecord, Vote } from './record-schema.ts';

export interface VoteWords {
  prompt: string;
  options: { id: string; label: string }[]; // in the order of the letters
}

export interface RecordWords {
  lesson: string;
  step: (id: string) => string;
  vote: (vote: Vote) => VoteWords | undefined;
}

/** Title of a lesson for lists; all words of one record when it is opened. */
export interface LessonWords {
  title: (programme: string, lesson: string) => string;
  of: (record: SessionRecord) => Promise<RecordWords>;
}
