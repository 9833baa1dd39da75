/** Count weeks as a calendar file (RFC 5545), because a web page without a server cannot remind anybody. */
import { addDays, type LocalDay } from '../base/local-day.ts';
import type { CountWeek } from './facts.ts';

export interface CalendarWords {
  baseline: string;
  check: string;
  description: string;
}

const compact = (day: LocalDay) => day.replaceAll('-', '');
const escaped = (text: string) => text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');

/** Lines of at most 75 bytes; a letter is never cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let room = 75;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (size > room) {
      text += '\r\n ';
      room = 74;
    }
    text += sign;
    room -= size;
  }
  return text;
}

/** The file's text. All-day weeks from Monday, with a reminder on Monday at nine; `now` in ms. */
export function calendarOf(weeks: readonly CountWeek[], words: CalendarWords, now: number): string {
  const stamp = `${new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  const events = weeks.flatMap(({ family, monday, kind }) => [
    'BEGIN:VEVENT',
    // the same week of the same family replaces itself when the file is opened again
    `UID:${monday}-${family.slice(0, 12)}@birge`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(monday)}`,
    `DTEND;VALUE=DATE:${compact(addDays(monday, 7))}`,
    `SUMMARY:${escaped(words[kind])}`,
    `DESCRIPTION:${escaped(words.description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(words[kind])}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Birge//Family plan//EN', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
