import { type Bilingual, exactPercent, factor, yen } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type { PriceDraft } from './draft.ts';
import type { NewCard } from './queries.ts';

/** What is wrong with a field, by the path that it has in the card. */
export type Mistake =
  | 'missing'
  | 'yen'
  | 'percent'
  | 'factor'
  | 'length'
  | 'none-chosen'
  | 'no-weekday'
  | 'no-length'
  | 'past'
  | 'not-later';
export type Mistakes = ReadonlyMap<string, Mistake>;

/** Full-width digits and marks, as a Japanese keyboard gives them; thousands and signs around. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s,¥円%]/g, '');

export function readYen(text: string): number | null {
  const read = plain(text);
  if (!/^\d{1,13}$/.test(read)) return null;
  return yen.safeParse(Number(read)).success ? Number(read) : null;
}

const readPercent = (text: string): string | null =>
  exactPercent.safeParse(plain(text)).success ? plain(text) : null;

const readFactor = (text: string): string | null =>
  factor.safeParse(plain(text)).success ? plain(text) : null;

/** Hours as minutes: `4`, `0.5`, `50/60`. */
export function readHours(text: string): number | null {
  const [, whole, below = '1'] =
    /^(\d{1,5}(?:\.\d{1,4})?)(?:\/([1-9]\d?))?$/.exec(plain(text)) ?? [];
  if (whole === undefined) return null;
  const minutes = (Number(whole) * 60) / Number(below);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 44_640 ? minutes : null;
}

const yenMax = 1_000_000_000_000;

/** How many of something, in the example. */
export const readCount = (text: string): number | null =>
  /^[1-9]\d{0,3}$/.test(plain(text)) && Number(plain(text)) <= 1_000 ? Number(plain(text)) : null;

/** When it is read, and the beginning of the prices before, if there are any. */
interface Around {
  readonly now: Instant;
  readonly after: Instant | null;
}

/** The card that is meant, and what is still wrong with it; a wrong number stands as nothing. Pure. */
export function readDraft(draft: PriceDraft, { now, after }: Around) {
  const mistakes = new Map<string, Mistake>();
  const or = <Value>(path: string, mistake: Mistake, read: Value | null, instead: Value): Value => {
    if (read === null) mistakes.set(path, mistake);
    return read ?? instead;
  };
  const yenAt = (path: string, text: string) => or(path, 'yen', readYen(text), 0);
  const percentAt = (path: string, text: string) =>
    or(path, text.trim() === '' ? 'missing' : 'percent', readPercent(text), '0');
  /** Of what has just been added and is yet to be filled in: with `instead` it changes nothing. */
  const addedYenAt = (path: string, text: string, instead: number) =>
    or(path, text.trim() === '' ? 'missing' : 'yen', readYen(text), instead);
  const nameAt = (path: string, { ja, en }: Bilingual): Bilingual => ({
    ja: or(`${path}.ja`, 'missing', ja.trim() || null, '…'),
    en: or(`${path}.en`, 'missing', en.trim() || null, '…'),
  });
  const hoursAt = () => or('unit.minutes', 'length', readHours(draft.hours), 60);

  const unitOf = (): NewCard['unit'] => {
    const { unit, billing } = draft;
    switch (unit) {
      case 'hour':
        return { kind: 'time', minutes: 60, billing };
      case 'minute':
        return { kind: 'time', minutes: 1, billing: 'prorated' };
      case 'block':
        return { kind: 'time', minutes: hoursAt(), billing };
      case 'person-hour':
        return { kind: 'person-time', minutes: hoursAt() };
      case 'count':
        return { kind: 'count', noun: nameAt('unit.noun', draft.noun) };
      case 'day':
      case 'half-day':
        return { kind: unit };
    }
  };

  const pricingOf = (): NewCard['pricing'] => {
    if (draft.pricing === 'table') {
      const tariffs = draft.rows.map((row, index) => {
        const path = `pricing.tariffs.${index}`;
        return {
          code: row.code,
          label: nameAt(`${path}.label`, row.label),
          yen: yenAt(`${path}.yen`, row.yen),
          organisationClasses: [...row.organisationClasses],
          serviceKinds: [...row.serviceKinds],
        };
      });
      if (tariffs.length === 0) mistakes.set('pricing.tariffs', 'none-chosen');
      return { kind: 'table', tariffs };
    }
    const given = Object.entries(draft.factors).filter(([, text]) => text.trim() !== '');
    if (given.length === 0) mistakes.set('pricing.factors', 'none-chosen');
    const factors = Object.fromEntries(
      given.map(([name, text]) => [
        name,
        or(`pricing.factors.${name}`, 'factor', readFactor(text), '0'),
      ]),
    );
    return { kind: 'factor', baseYen: yenAt('pricing.baseYen', draft.base), factors };
  };

  const codes = new Set(draft.pricing === 'table' ? draft.rows.map(({ code }) => code) : []);
  const card: NewCard = {
    unit: unitOf(),
    basis: draft.basis,
    pricing: pricingOf(),
    dayCaps: draft.caps.map((cap, index) => ({
      yen: addedYenAt(`dayCaps.${index}.yen`, cap.yen, yenMax),
      tariffs: cap.rows.filter((code) => codes.has(code)),
    })),
    minimumYen: draft.minimum.trim() === '' ? null : yenAt('minimumYen', draft.minimum),
    timeRules: draft.rules.map(({ fromMinute, toMinute, weekdays, percent }, index) => {
      const path = `timeRules.${index}`;
      const lasts = (toMinute < fromMinute ? toMinute + 1_440 : toMinute) > fromMinute;
      if (!lasts) mistakes.set(`${path}.toMinute`, 'no-length');
      if (weekdays.length === 0) mistakes.set(`${path}.weekdays`, 'no-weekday');
      const discountPercent = percentAt(`${path}.discountPercent`, percent);
      return { fromMinute, toMinute, weekdays: [...weekdays], discountPercent };
    }),
    options: draft.options.map((option, index) => {
      const path = `options.${index}`;
      return {
        code: option.code,
        label: nameAt(`${path}.label`, option.label),
        yen: addedYenAt(`${path}.yen`, option.yen, 0),
        unit: nameAt(`${path}.unit`, option.unit),
        classFactor: option.classFactor,
      };
    }),
    indirectPercent: percentAt('indirectPercent', draft.indirect),
    tax: {
      ...draft.tax,
      percent:
        draft.tax.treatment === 'out-of-scope'
          ? (readPercent(draft.tax.percent) ?? '0')
          : percentAt('tax.percent', draft.tax.percent),
    },
    effectiveFrom: draft.effectiveFrom,
    source: draft.source,
  };
  if (draft.effectiveFrom < now) mistakes.set('effectiveFrom', 'past');
  else if (after && draft.effectiveFrom <= after) mistakes.set('effectiveFrom', 'not-later');
  return { card, mistakes: mistakes as Mistakes };
}

/** What is missing as yet, and the day on which it begins, change no amount. */
export const isComputable = (mistakes: Mistakes): boolean =>
  [...mistakes.values()].every((one) => ['missing', 'past', 'not-later'].includes(one));
