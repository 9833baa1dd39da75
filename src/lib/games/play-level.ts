/** A level made ready to be played: its data, its words in one language, the addresses of its pictures. */
export interface PlayLevel {
  id: string;
  number: number;
  data: unknown;
  title: string;
  goal: string;
  today: string; // one thing to do today
  words: Record<string, string>;
  pictures: Record<string, string>;
}
