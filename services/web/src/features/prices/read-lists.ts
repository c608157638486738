import type { PriceDraft } from './draft.ts';
import type { NewCard } from './queries.ts';
import type { FieldsReader } from './read-fields.ts';

/** Which of the rows are there; those of a base with factors are none. */
export type KnownRows = (rows: readonly string[]) => string[];

/** What holds at some hours. */
export const readRules = (
  fields: FieldsReader,
  { rules }: PriceDraft,
  known: KnownRows,
): NewCard['timeRules'] =>
  rules.map(({ fromMinute, toMinute, weekdays, ...rule }, index) => {
    const path = `timeRules.${index}`;
    const lasts = (toMinute < fromMinute ? toMinute + 1_440 : toMinute) > fromMinute;
    if (!lasts) fields.mistakes.set(`${path}.toMinute`, 'no-length');
    if (weekdays.length === 0) fields.mistakes.set(`${path}.weekdays`, 'no-weekday');
    const unitYen = fields.yenOrNone(`${path}.unitYen`, rule.yen);
    // Whoever gives hours another price need not say that nothing is taken off it.
    const isSaid = unitYen !== null || !['', '0'].includes(rule.surcharge.trim());
    const percent = isSaid && rule.percent.trim() === '' ? '0' : rule.percent;
    return {
      fromMinute,
      toMinute,
      weekdays: [...weekdays],
      discountPercent: fields.percent(`${path}.discountPercent`, percent),
      surchargePercent: fields.percentOrNone(`${path}.surchargePercent`, rule.surcharge) ?? '0',
      unitYen,
      tariffs: known(rule.rows),
    };
  });

export const readTotalDiscounts = (
  fields: FieldsReader,
  { totalDiscounts }: PriceDraft,
  known: KnownRows,
): NonNullable<NewCard['totalDiscounts']> =>
  totalDiscounts.map(({ percent, upTo, rows }, index) => ({
    percent: fields.percent(`totalDiscounts.${index}.percent`, percent),
    upToYen: fields.yenOrNone(`totalDiscounts.${index}.upToYen`, upTo),
    tariffs: known(rows),
  }));

/** What may be added, or is always added. */
export const readOptions = (
  fields: FieldsReader,
  { options }: PriceDraft,
  known: KnownRows,
): NewCard['options'] =>
  options.map((option, index) => {
    const path = `options.${index}`;
    const percent = fields.percentOrNone(`${path}.percent`, option.percent);
    const { ja, en } = option.collectedFor;
    return {
      code: option.code,
      label: fields.name(`${path}.label`, option.label),
      yen: percent === null ? fields.addedYen(`${path}.yen`, option.yen, 0) : 0,
      unit: fields.name(`${path}.unit`, option.unit),
      classFactor: option.classFactor,
      percent,
      charged: option.charged,
      tariffs: known(option.rows),
      inTotal: option.inTotal,
      collectedFor:
        ja.trim() || en.trim() ? fields.name(`${path}.collectedFor`, option.collectedFor) : null,
    };
  });
