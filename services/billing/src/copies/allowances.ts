import type { AllowanceTerms, AllowanceUse } from '@kyoyo/contracts';
import { takenOf } from '@kyoyo/contracts';
import { rangeOf } from '@kyoyo/event-store/declaring';
import { copy, row } from '../schema.ts';

interface Known {
  readonly terms: AllowanceTerms;
  readonly uses: Readonly<Record<string, AllowanceUse>>;
  readonly carriedOver: readonly { readonly lot: string; readonly minutes: number }[];
}

/** What every subscription has in its periods, and how much of each lot somebody has already. */
export const allowances = copy({
  name: 'allowances',
  of: 'subscription/allowance',
  form: 2,
  initial: null as Known | null,
  evolve(known, event): Known | null {
    switch (event.type) {
      case 'AllowanceOpened':
        return { terms: event.data, uses: {}, carriedOver: [] };
      case 'AllowanceChanged':
        return known && { ...known, terms: event.data };
      case 'AllowanceTaken':
      case 'AllowanceGivenBack': {
        const { use } = event.data;
        return known && { ...known, uses: { ...known.uses, [use.reservationId]: use } };
      }
      case 'AllowanceClosed':
        return known && { ...known, carriedOver: event.data.carriedOver };
      case 'AllowanceNearlyExhausted':
      case 'AllowanceExhausted':
        return known;
    }
  },
  tables: { allowance: ['allowance_id'], allowance_use: ['reservation_id', 'allowance_id'] },
  rows: (known, { id }) =>
    known
      ? [
          row('allowance', {
            allowance_id: id,
            contract_id: known.terms.contractId,
            period: rangeOf(known.terms.period),
            terms: JSON.stringify(known.terms),
            taken: JSON.stringify(takenIn(known)),
          }),
          ...Object.values(known.uses).map((use) =>
            row('allowance_use', {
              allowance_id: id,
              reservation_id: use.reservationId,
              use: JSON.stringify(use),
            }),
          ),
        ]
      : [],
});

/** By lot, with what was carried over into the next period. */
function takenIn({ uses, carriedOver }: Known): Record<string, number> {
  const taken = takenOf(Object.values(uses));
  for (const { lot, minutes } of carriedOver) taken.set(lot, (taken.get(lot) ?? 0) + minutes);
  return Object.fromEntries(taken);
}
