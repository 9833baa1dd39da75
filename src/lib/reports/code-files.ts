/** Codes out of files that somebody chose: lists as text, and pictures of sheets. */
import type { CodeReader } from './read-code.ts';

const longest = 200_000; // letters of a list

export interface CodesRead {
  text: string; // all codes, one a line
  empty: number; // pictures in which no code was found
}

/** Reads all files; a picture the browser cannot open counts as empty. Throws only when the reader itself cannot be had. */
export async function codesInFiles(files: readonly File[], reader: () => Promise<CodeReader>): Promise<CodesRead> {
  const read: CodesRead = { text: '', empty: 0 };
  for (const file of files) {
    if (!file.type.startsWith('image/')) {
      read.text += `${await file.slice(0, longest).text()}\n`;
      continue;
    }
    const looking = await reader();
    const picture = await createImageBitmap(file).catch(() => undefined);
    const codes = picture ? await looking.read(picture).catch(() => []) : [];
    picture?.close();
    if (codes.length === 0) read.empty += 1;
    read.text += `${codes.join('\n')}\n`;
  }
  return read;
}
