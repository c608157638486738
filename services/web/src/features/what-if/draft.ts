import { type WhatIfAsked, whatIfAsked, type WhatIfChange } from '@kyoyo/contracts';
import { japanDate, systemClock } from '@kyoyo/kernel';
import type { WhatIfSearch } from './address.ts';

/** The kinds of change that have a form here. */
export const kinds = [
  'class-factors',
  'price',
  'indirect',
  'contract',
  'subsidy',
  'rate-card',
] as const;
export type Kind = (typeof kinds)[number];

type Contract = Extract<WhatIfChange, { type: 'contract' }>['contract'];
/** Of each form, as it is when it is chosen. */
export const newContract: { readonly [Form in Contract['form']]: Contract & { form: Form } } = {
  'usage-terms': { form: 'usage-terms' },
  subscription: { form: 'subscription', yenPerHour: 10_000 },
  'joint-research': { form: 'joint-research', indirectPercent: '30', classFactor: null },
};

const scope = { instrumentIds: null, from: null };

/** A change that is yet to be filled in. */
export function newChange(kind: Kind): WhatIfChange {
  switch (kind) {
    case 'class-factors':
      return { type: kind, ...scope, factors: {} };
    case 'price':
      return { type: kind, ...scope, by: '' };
    case 'indirect':
      return { type: kind, ...scope, percent: '' };
    case 'contract':
      return {
        type: kind,
        ...scope,
        organisationClasses: null,
        contract: newContract.subscription,
      };
    case 'subsidy':
      return { type: kind, ...scope, until: null };
    case 'rate-card':
      return {
        type: kind,
        from: null,
        instrumentIds: [],
        card: { kind: 'of-instrument', instrumentId: '' },
      };
  }
}

/** As it may be asked; undefined for what an address says that is none. */
export function askedOf(institutionId: string, search: WhatIfSearch): WhatIfAsked | undefined {
  const { fromMonth, toMonth, changes } = search;
  if (!changes) return undefined;
  return whatIfAsked.safeParse({ institutionId, fromMonth, toMonth, changes }).data;
}

const yearsBack = 3;

/** Months that one can look at, the latest first. */
export function monthsBack(): string[] {
  const [year = 0, month = 0] = japanDate(systemClock()).split('-').map(Number);
  return Array.from({ length: yearsBack * 12 }, (_, back) => {
    const nth = year * 12 + month - 1 - back;
    return `${Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}`;
  });
}

/** From April to March; the present one to this month. */
export function fiscalYears(): { year: number; fromMonth: string; toMonth: string }[] {
  const [latest = ''] = monthsBack();
  const now = Number(latest.slice(0, 4)) - (latest.slice(5) < '04' ? 1 : 0);
  return [now, now - 1].map((year) => {
    const last = `${year + 1}-03`;
    return { year, fromMonth: `${year}-04`, toMonth: last < latest ? last : latest };
  });
}
