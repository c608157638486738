import type { Bilingual, Language } from '@kyoyo/contracts';
import {
  fromEpochMs,
  epochMs,
  type Instant,
  japanDate,
  japanInstant,
  japanMinuteOfDay,
  toInstant,
} from '@kyoyo/kernel';
import { dateOf } from '../import/cells.ts';
import { cellFaults } from '../import/faults.ts';
import { allWords, noneWords, type Words, yesWords } from './words.ts';

/** How one value of a card stands in a cell. What is read is still to be checked by the schema. */
export interface Codec {
  readonly write: (value: never, language: Language) => string;
  readonly read: (cell: string) => { readonly value: unknown } | { readonly fault: Bilingual };
}

const plain = (text: string): string => text.normalize('NFKC').trim();
const folded = (text: string): string => plain(text).toLowerCase();

export const text: Codec = {
  write: (value: string) => value,
  read: (cell) => ({ value: cell }),
};

/** A code; spaces around it are nobody's intention. */
export const code: Codec = {
  write: (value: string) => value,
  read: (cell) => ({ value: plain(cell) }),
};

export const codes: Codec = {
  write: (list: readonly string[]) => list.join('; '),
  read: (cell) => ({ value: partsOf(cell).map(plain) }),
};

const partsOf = (cell: string): string[] =>
  cell
    .split(/[;；、,，\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Yen, minutes, counts: with or without thousands and signs of yen. */
export const whole: Codec = {
  write: (value: number) => String(value),
  read(cell) {
    const digits = plain(cell).replace(/[,\s¥円]/g, '');
    return /^\d{1,15}$/.test(digits) ? { value: Number(digits) } : { fault: cellFaults.number };
  },
};

/** Exact numbers. A fraction is written with ÷, since spreadsheets take 4/3 for the third of April. */
export const exact: Codec = {
  write: (value: string) => value.replace('/', '÷'),
  read: (cell) => ({ value: plain(cell).replace('÷', '/').replace(/\s|%$/g, '') }),
};

/** `9:00`, and `24:00` for the end of a day. */
export const clock: Codec = {
  write: (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  read(cell) {
    const [, hours, minutes] = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(plain(cell)) ?? [];
    const value = Number(hours) * 60 + Number(minutes);
    return value <= 1_440 && Number(minutes) < 60 ? { value } : { fault: faults.clock };
  },
};

/** A date in Japan, with a time of day where it is not midnight. */
export const moment: Codec = {
  write(at: Instant) {
    const minute = japanMinuteOfDay(at);
    if (!Number.isInteger(minute)) return at;
    return minute === 0 ? japanDate(at) : `${japanDate(at)} ${clock.write(minute as never, 'en')}`;
  },
  read(cell) {
    const typed = plain(cell);
    if (/^\d{4}-\d\d-\d\dT/.test(typed)) {
      const value = toInstant(typed);
      return value === undefined ? { fault: cellFaults.date } : { value };
    }
    const [, day = '', time = '0:00'] = /^(.*?)(?:\s+(\d{1,2}:\d{2}(?::00)?))?$/.exec(typed) ?? [];
    const date = dateOf(day);
    const minute = clock.read(time);
    const known = /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
    if (!known || !('value' in minute)) return { fault: cellFaults.date };
    const at = japanInstant(date, minute.value as number);
    // 2 February 30 would be another day.
    const isThere = japanDate(japanInstant(date)) === date;
    return isThere ? { value: fromEpochMs(epochMs(at)) } : { fault: cellFaults.date };
  },
};

const meaning = (words: Words) =>
  new Map(
    Object.entries(words).flatMap(([value, names]) =>
      [value, names.ja, names.en].map((name) => [folded(name), value] as const),
    ),
  );

/** One of some words. */
export function choice(words: Words): Codec {
  const known = meaning(words);
  return {
    write: (value: string, language) => words[value]?.[language] ?? value,
    read(cell) {
      const value = known.get(folded(cell));
      return value === undefined ? { fault: notAmong(words) } : { value };
    },
  };
}

export const yesNo: Codec = {
  write: (value: boolean, language) => yesWords[value ? 'true' : 'false'][language],
  read(cell) {
    const isYes = /^(はい|yes|true|1|○|◯)$/i.test(plain(cell));
    const isNo = /^(いいえ|no|false|0|×)$/i.test(plain(cell));
    return isYes || isNo ? { value: isYes } : { fault: notAmong(yesWords) };
  },
};

/** Some of the words, with one word for all of them and one for none. */
export function choices(words: Words, valueOf: (name: string) => unknown = (name) => name): Codec {
  const known = meaning(words);
  const among = Object.keys(words);
  return {
    write(list: readonly unknown[], language) {
      if (list.length === 0) return noneWords[language];
      const names = list.map(String);
      if (among.every((one) => names.includes(one))) return allWords[language];
      const inOrder = among.filter((one) => names.includes(one));
      return inOrder.map((one) => words[one]?.[language] ?? one).join('; ');
    },
    read(cell) {
      if (isWord(cell, noneWords)) return { value: [] };
      if (isWord(cell, allWords)) return { value: among.map(valueOf) };
      const found = partsOf(cell.replaceAll('・', ';')).map((one) => known.get(folded(one)));
      if (found.includes(undefined)) return { fault: notAmong(words) };
      return { value: found.map((one) => valueOf(one as string)) };
    },
  };
}

const isWord = (cell: string, words: Bilingual): boolean =>
  [words.ja, words.en].includes(folded(cell));

const notAmong = (words: Words): Bilingual => ({
  ja: `次のどれかにしてください：${Object.values(words)
    .map(({ ja }) => ja)
    .join('、')}。`,
  en: `This must be of: ${Object.values(words)
    .map(({ en }) => en)
    .join(', ')}.`,
});

const faults = {
  clock: { ja: '時刻は 9:00 の形で書いてください。', en: 'A time of day is written 9:00.' },
} as const;
