import type { Instant } from '@kyoyo/kernel';
import { readPercent } from '../../parts/typed-number.ts';
import type { PriceDraft } from './draft.ts';
import type { NewCard } from './queries.ts';
import { fieldsReader, type FieldsReader, type Mistakes } from './read-fields.ts';
import { type KnownRows, readOptions, readRules, readTotalDiscounts } from './read-lists.ts';
import { readPricing, readUnit } from './read-pricing.ts';

const yenMax = 1_000_000_000_000;

/** When it is read, and where the prices before and after these begin, if there are any. */
interface Around {
  readonly now: Instant;
  readonly after: Instant | null;
  readonly until?: Instant | null;
}

/** The card that is meant, and what is still wrong with it; a wrong number stands as nothing. Pure. */
export function readDraft(draft: PriceDraft, around: Around) {
  const fields = fieldsReader();
  const known = codesOf(draft);
  const cap = (list: string) => (one: PriceDraft['caps'][number], index: number) => ({
    yen: fields.addedYen(`${list}.${index}.yen`, one.yen, yenMax),
    tariffs: known(one.rows),
  });
  const card: NewCard = {
    unit: readUnit(fields, 'unit', draft),
    basis: draft.basis,
    pricing: readPricing(fields, draft),
    dayCaps: draft.caps.map(cap('dayCaps')),
    monthCaps: draft.monthCaps.map((one, index) => ({
      ...cap('monthCaps')(one, index),
      per: one.per,
    })),
    totalDiscounts: readTotalDiscounts(fields, draft, known),
    maximumYen: fields.yenOrNone('maximumYen', draft.maximum),
    minimumYen: fields.yenOrNone('minimumYen', draft.minimum),
    timeRules: readRules(fields, draft, known),
    options: readOptions(fields, draft, known),
    indirectPercent: fields.percent('indirectPercent', draft.indirect),
    alongsidePercent: fields.percentOrNone('alongsidePercent', draft.alongside),
    rounding: draft.rounding,
    tax: readTax(fields, draft.tax),
    effectiveFrom: draft.effectiveFrom,
    source: draft.source,
  };
  checkBegin(fields, draft.effectiveFrom, around);
  return { card, mistakes: fields.mistakes as Mistakes };
}

function codesOf({ pricing, rows }: PriceDraft): KnownRows {
  const codes = new Set(pricing === 'table' ? rows.map(({ code }) => code) : []);
  return (chosen) => chosen.filter((code) => codes.has(code));
}

function readTax(fields: FieldsReader, tax: PriceDraft['tax']): NewCard['tax'] {
  const percent =
    tax.treatment === 'out-of-scope'
      ? (readPercent(tax.percent) ?? '0')
      : fields.percent('tax.percent', tax.percent);
  return { ...tax, percent };
}

function checkBegin(fields: FieldsReader, from: Instant, { now, after, until }: Around): void {
  if (from < now) fields.mistakes.set('effectiveFrom', 'past');
  else if (after && from <= after) fields.mistakes.set('effectiveFrom', 'not-later');
  else if (until && from >= until) fields.mistakes.set('effectiveFrom', 'not-earlier');
}

const changeNothing = new Set(['missing', 'past', 'not-later', 'not-earlier']);

/** What is missing as yet, and the day on which it begins, change no amount. */
export const isComputable = (mistakes: Mistakes): boolean =>
  [...mistakes.values()].every((one) => changeNothing.has(one));
