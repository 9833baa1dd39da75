/** The app's own words, as their files have them. */
import { readFileSync } from 'node:fs';

/** The words of a room in a language, by their key. */
export function words(room: string, lang: string): (key: string) => string {
  const all = JSON.parse(readFileSync(`src/lib/i18n/messages/${room}/${lang}.json`, 'utf8')) as Record<string, string>;
  return (key) => all[key] ?? key;
}
