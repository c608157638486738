import type { Instant } from '@kyoyo/kernel';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../src/calendar-feed/entries.ts';
import { writeCalendar } from '../src/calendar-feed/icalendar.ts';
import { instrument, now, reservationId, slot } from './example-events.ts';

const entry: CalendarEntry = {
  reservationId,
  instrument,
  location: { ja: '本館2階\\A, 東側; 201号室\n入口は北', en: '2F' },
  period: slot.period,
  status: 'confirmed',
  version: 3,
  changedAt: now,
};

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('a calendar', () => {
  it('is read by a parser as it was meant, its times in UTC', () => {
    const [event] = eventsOf(writeCalendar([entry], 'ja'));
    expect(event).toMatchObject({
      uid: `${reservationId}@kyoyo`,
      summary: instrument.ja,
      location: entry.location?.ja,
      sequence: 3,
    });
    expect(event?.startDate.toJSDate().toISOString()).toBe(slot.period.start);
    expect(event?.endDate.toJSDate().toISOString()).toBe(slot.period.end);
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('says what was cancelled, and speaks the language of the feed', () => {
    const [event] = eventsOf(writeCalendar([{ ...entry, status: 'cancelled' }], 'en'));
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event?.summary).toBe(instrument.en);
  });

  it('has lines of at most 75 octets that end in CRLF, also where characters are long', () => {
    const long = { ja: '透過電子顕微鏡𠮷'.repeat(20), en: 'x'.repeat(200) };
    for (const language of ['ja', 'en'] as const) {
      const text = writeCalendar([{ ...entry, instrument: long }], language);
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toContain('\n');
      }
      expect(eventsOf(text)[0]?.summary).toBe(long[language]);
    }
  });

  it('is a calendar also when there is nothing in it, or no name is known', () => {
    expect(eventsOf(writeCalendar([], 'ja'))).toEqual([]);
    const nameless: CalendarEntry = {
      ...entry,
      instrument: null,
      location: null,
      period: { start: slot.period.start, end: '2026-11-20T02:00:00.000Z' as Instant },
    };
    expect(eventsOf(writeCalendar([nameless], 'en'))[0]?.summary).toBe('Instrument booking');
  });
});
