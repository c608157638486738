import type { Language } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type { CalendarEntry } from './entries.ts';

const lineOctetsMax = 75;

const words = {
  calendar: { ja: 'Kyoyo 共用 の予約', en: 'Kyoyo bookings' },
  instrument: { ja: '装置の予約', en: 'Instrument booking' },
} as const;

/** Somebody's bookings as a calendar program reads them (RFC 5545), all times in UTC. */
export function writeCalendar(entries: readonly CalendarEntry[], language: Language): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kyoyo//Kyoyo//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(words.calendar[language])}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT15M',
    ...entries.flatMap((entry) => eventLines(entry, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(entry: CalendarEntry, language: Language): string[] {
  const { reservationId, instrument, location, period, status, version, changedAt } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${reservationId}@kyoyo`,
    `DTSTAMP:${utcTime(changedAt)}`,
    `LAST-MODIFIED:${utcTime(changedAt)}`,
    `SEQUENCE:${version}`,
    `DTSTART:${utcTime(period.start)}`,
    `DTEND:${utcTime(period.end)}`,
    `SUMMARY:${escapeText((instrument ?? words.instrument)[language])}`,
    ...(location ? [`LOCATION:${escapeText(location[language])}`] : []),
    `STATUS:${status.toUpperCase()}`,
    `TRANSP:${status === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/** `20261120T010000Z`. */
const utcTime = (instant: Instant): string => instant.replace(/[-:]|\.\d{3}/g, '');

/** What has a meaning in a line is written so that it has none (section 3.3.11). */
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n|[\r\n]/g, String.raw`\n`);

/** At most 75 octets a line, never cutting a character in two (section 3.1). */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > lineOctetsMax) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
