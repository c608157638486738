import { organisationClass, proposedLastDay, type SubsidyMode } from '@kyoyo/contracts';
import { type Instant, japanDate } from '@kyoyo/kernel';
import type { paths } from '@kyoyo/client';
import type { Instrument } from '../../api.ts';
import { readYen } from '../../parts/typed-number.ts';
import type { Subsidy } from './queries.ts';

type Declared =
  paths['/api/instruments/{id}/subsidy']['post']['requestBody']['content']['application/json'];
export type NewRule = Declared['rule'];

/** As it is typed. */
export interface SubsidyForm {
  readonly ja: string;
  readonly en: string;
  readonly purpose: string;
  readonly acquiredOn: string;
  readonly years: number;
  readonly mode: SubsidyMode;
  /** Of an hour; empty where the prices of cost that there are stay. */
  readonly costYen: string;
  readonly lastDay: string;
  readonly office: string;
  readonly signedOn: string;
}

const usualYears = 5;

/** The rule so far, or what the description says of the purchase. */
export function startOf(
  { funding }: Instrument,
  former: Subsidy['rule'] | null,
  now: Instant,
): SubsidyForm {
  const today = japanDate(now);
  const acquiredOn = former?.acquiredOn ?? funding?.acquiredOn ?? today;
  const years = former?.years ?? usualYears;
  const proposed = proposedLastDay(acquiredOn, years);
  return {
    ja: former?.programme.ja ?? funding?.subsidy?.ja ?? '',
    en: former?.programme.en ?? funding?.subsidy?.en ?? '',
    purpose: former?.purpose ?? '',
    acquiredOn,
    years,
    mode: former?.mode ?? 'free',
    costYen: '',
    lastDay: former?.lastDay ?? funding?.costOnlyUntil ?? proposed,
    office: former?.signedOff?.office ?? funding?.signedOffBy ?? '',
    signedOn: today,
  };
}

/** One price an hour for everybody: what it costs to run. */
const costCard = (yen: number, now: Instant): NonNullable<NewRule['costCard']> => ({
  unit: { kind: 'time', minutes: 60, billing: 'prorated' },
  basis: 'reserved',
  pricing: {
    kind: 'factor',
    baseYen: yen,
    factors: Object.fromEntries(organisationClass.options.map((name) => [name, '1'])),
  },
  timeRules: [],
  dayCaps: [],
  minimumYen: null,
  options: [],
  indirectPercent: '0',
  tax: { treatment: 'exclusive', percent: '10' },
  effectiveFrom: now,
  source: { url: '', note: '' },
});

/** The rule that is meant; null where its prices of cost cannot be read. */
export function ruleOf(
  form: SubsidyForm,
  former: Subsidy['rule'] | null,
  now: Instant,
): NewRule | null {
  const { ja, en, purpose, acquiredOn, years, mode, lastDay, office, signedOn } = form;
  const kept = form.costYen.trim() === '' ? (former?.costCard?.card ?? null) : null;
  const yen = kept ? 0 : readYen(form.costYen);
  if (mode === 'at-cost' && yen === null) return null;
  const atCost = mode === 'at-cost' ? (kept ?? costCard(yen ?? 0, now)) : null;
  return {
    programme: { ja, en },
    purpose,
    acquiredOn,
    years,
    mode,
    lastDay,
    // As it was taken: its days of the week were checked then.
    costCard: atCost as NonNullable<NewRule['costCard']> | null,
    signedOff: { office, on: signedOn },
  };
}
