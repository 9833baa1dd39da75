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

/** The addresses of the pictures that the level's data names, each once: what its scene and its buttons will ask for. */
export function picturesOf({ data, pictures }: PlayLevel): string[] {
  const named = JSON.stringify(data) ?? '';
  return [...new Set(Object.entries(pictures).flatMap(([name, address]) => (named.includes(`"${name}"`) ? [address] : [])))];
}
