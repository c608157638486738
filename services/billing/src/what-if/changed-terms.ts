import type { WhatIfChange } from '@kyoyo/contracts';
import { durationMs, japanDay, japanInstant } from '@kyoyo/kernel';
import type { KnownFacts } from '../charge/rate-use.ts';
import type { PricedContract } from '../rating/facts.ts';
import type { AttributedUse } from '../schema.ts';
import { isOf } from './changed-cards.ts';

/** What changes under which contract, or with which subsidy, an instrument is used. */
export type TermsChange = Extract<WhatIfChange, { type: 'contract' | 'subsidy' }>;

export const isOfTerms = (change: WhatIfChange): change is TermsChange =>
  change.type === 'contract' || change.type === 'subsidy';

/** The facts of one use under the change; whose use began before its day stays under what it had. */
export function changedTerms(
  facts: KnownFacts,
  use: AttributedUse,
  change: TermsChange,
): KnownFacts {
  const begins = change.from === null || use.reserved.start >= japanInstant(change.from);
  if (!begins || !isOf(change, use.instrumentId)) return facts;
  if (change.type === 'subsidy') {
    const { until } = change;
    return {
      ...facts,
      laterSubsidies: [],
      subsidy: until === null ? null : { mode: 'free', until: japanDay(until).end },
    };
  }
  const { organisationClasses, contract } = change;
  const isMeant = !organisationClasses || organisationClasses.includes(facts.organisationClass);
  return isMeant ? { ...facts, contract: contractOf(contract, use) } : facts;
}

/** Of a subscription that nobody has, every minute is overage. */
const contractOf = (
  contract: Extract<TermsChange, { type: 'contract' }>['contract'],
  use: AttributedUse,
): PricedContract =>
  contract.form === 'subscription'
    ? {
        form: contract.form,
        overageYenPerHour: String(contract.yenPerHour),
        cover: [{ source: 'overage', minutes: Math.round(durationMs(use.reserved) / 60_000) }],
      }
    : contract;
