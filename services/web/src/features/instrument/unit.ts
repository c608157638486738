import type { Language } from '@kyoyo/contracts';
import type { Price } from '../../api.ts';
import { formatMinutes } from '../../parts/format.ts';

/** What one price buys: an hour, a block of four, a day, an item. */
export function unitOf(unit: Price['card']['unit'] | undefined, language: Language): string {
  const words = {
    day: { ja: '日', en: 'day' },
    'half-day': { ja: '半日', en: 'half day' },
    'person-time': { ja: '人・時間', en: 'person-hour' },
  };
  if (!unit) return '';
  switch (unit.kind) {
    case 'time':
      return unit.minutes === 60
        ? { ja: '時間', en: 'hour' }[language]
        : formatMinutes(unit.minutes, language);
    case 'count':
      return unit.noun[language];
    case 'day':
    case 'half-day':
    case 'person-time':
      return words[unit.kind][language];
  }
}
