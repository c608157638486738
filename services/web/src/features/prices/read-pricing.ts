import { readHours } from '../../parts/typed-number.ts';
import type { PriceDraft, RowDraft, TierDraft, UnitDraft } from './draft.ts';
import type { NewCard } from './queries.ts';
import type { FieldsReader } from './read-fields.ts';

/** What one price buys. */
export function readUnit(fields: FieldsReader, path: string, draft: UnitDraft): NewCard['unit'] {
  const { unit, billing } = draft;
  const minutes = () => fields.or(`${path}.minutes`, 'length', readHours(draft.hours), 60);
  switch (unit) {
    case 'hour':
      return { kind: 'time', minutes: 60, billing };
    case 'minute':
      return { kind: 'time', minutes: 1, billing: 'prorated' };
    case 'block':
      return { kind: 'time', minutes: minutes(), billing };
    case 'person-hour':
      return { kind: 'person-time', minutes: minutes() };
    case 'count':
      return { kind: 'count', noun: fields.name(`${path}.noun`, draft.noun) };
    case 'half-day':
      return { kind: 'half-day', fromMinute: draft.halfDayFrom };
    case 'day':
      return { kind: 'day' };
  }
}

/** What one unit costs whom. */
export function readPricing(fields: FieldsReader, draft: PriceDraft): NewCard['pricing'] {
  const { tiering, rows } = draft;
  if (draft.pricing === 'table') {
    if (rows.length === 0) fields.mistakes.set('pricing.tariffs', 'none-chosen');
    const codes = new Set(rows.map(({ code }) => code));
    return {
      kind: 'table',
      tiering,
      tariffs: rows.map((row, nth) => readRow(fields, row, nth, codes)),
    };
  }
  const given = Object.entries(draft.factors).filter(([, text]) => text.trim() !== '');
  if (given.length === 0) fields.mistakes.set('pricing.factors', 'none-chosen');
  const factors = Object.fromEntries(
    given.map(([name, text]) => [name, fields.factor(`pricing.factors.${name}`, text)]),
  );
  return {
    kind: 'factor',
    baseYen: fields.yen('pricing.baseYen', draft.base),
    factors,
    tiers: readTiers(fields, 'pricing.tiers', draft.tiers),
    tiering,
    roundUpToYen: fields.countOrNone('pricing.roundUpToYen', draft.roundUp, 1, 100_000),
  };
}

function readRow(fields: FieldsReader, row: RowDraft, nth: number, codes: ReadonlySet<string>) {
  const path = `pricing.tariffs.${nth}`;
  const { publication } = row;
  return {
    code: row.code,
    label: fields.name(`${path}.label`, row.label),
    yen: fields.yen(`${path}.yen`, row.yen),
    organisationClasses: [...row.organisationClasses],
    serviceKinds: [...row.serviceKinds],
    unit: row.own && readUnit(fields, `${path}.unit`, row.own),
    tiers: readTiers(fields, `${path}.tiers`, row.tiers),
    publication: publication && {
      required: publication.required,
      embargoMonths: fields.countOrNone(
        `${path}.publication.embargoMonths`,
        publication.embargo,
        0,
        120,
      ),
      elseTariff: codes.has(publication.elseRow) ? publication.elseRow : null,
    },
  };
}

/** Each begins after the one before. */
function readTiers(fields: FieldsReader, path: string, tiers: readonly TierDraft[]) {
  let last = 0;
  return tiers.map(({ after, yen }, nth) => {
    const afterUnits = fields.count(`${path}.${nth}.afterUnits`, after, 1, 100_000);
    if (afterUnits <= last) fields.mistakes.set(`${path}.${nth}.afterUnits`, 'not-more');
    last = afterUnits;
    return { afterUnits, yen: fields.addedYen(`${path}.${nth}.yen`, yen, 0) };
  });
}
