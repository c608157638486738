import { type Bilingual, classNames, type RateCard, type ServiceKind } from '@kyoyo/contracts';

export const serviceLabels: Record<ServiceKind, Bilingual> = {
  'equipment-use': { ja: '機器利用', en: 'Equipment use' },
  'technical-guidance': { ja: '技術指導', en: 'Technical guidance' },
  'operated-run': { ja: '技術代行', en: 'Operated run' },
};

export const classLabels = classNames;

/** What one unit of a price is called: `hour`, `4-hour block`, `person-hour`, `scan`. */
export function unitLabel(unit: RateCard['unit']): Bilingual {
  switch (unit.kind) {
    case 'time': {
      const length = lengthLabel(unit.minutes);
      if (unit.billing === 'prorated') return length;
      return { ja: `${length.ja}枠`, en: `${blockLength(unit.minutes)} block` };
    }
    case 'person-time': {
      const length = lengthLabel(unit.minutes);
      return { ja: `人・${length.ja}`, en: `person-${length.en}` };
    }
    case 'day':
      return { ja: '日', en: 'day' };
    case 'half-day':
      return { ja: '半日', en: 'half day' };
    case 'count':
      return unit.noun;
  }
}

function lengthLabel(minutes: number): Bilingual {
  if (minutes === 1) return { ja: '分', en: 'minute' };
  if (minutes === 60) return { ja: '時間', en: 'hour' };
  if (minutes % 60 === 0) return { ja: `${minutes / 60}時間`, en: `${minutes / 60} hours` };
  return { ja: `${minutes}分`, en: `${minutes} minutes` };
}

const blockLength = (minutes: number): string =>
  minutes % 60 === 0 ? `${minutes / 60}-hour` : `${minutes}-minute`;

/** `17:00`; `24:00` for the end of a day. */
export const clockLabel = (minuteOfDay: number): string =>
  [Math.floor(minuteOfDay / 60), minuteOfDay % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

const weekdayNames: readonly Bilingual[] = [
  { ja: '月', en: 'Mon' },
  { ja: '火', en: 'Tue' },
  { ja: '水', en: 'Wed' },
  { ja: '木', en: 'Thu' },
  { ja: '金', en: 'Fri' },
  { ja: '土', en: 'Sat' },
  { ja: '日', en: 'Sun' },
];

/** 1 is Monday and 7 is Sunday. */
export function weekdaysLabel(weekdays: readonly number[]): Bilingual {
  const names = weekdayNames.filter((_, index) => weekdays.includes(index + 1));
  return {
    ja: names.map(({ ja }) => ja).join('・'),
    en: names.map(({ en }) => en).join(', '),
  };
}
