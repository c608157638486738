import { copy, row } from '../schema.ts';

const uses: readonly string[] = ['run', 'cancellation', 'no-show'];

interface Charged {
  readonly contractId: string;
  /** By the rules, and what finance has added or taken off. */
  readonly netYen: number;
  readonly adjustedYen: number;
}

/** What uses have cost, by their contract; what is corrected takes the place of what was. */
export const charges = copy({
  name: 'charges',
  of: 'billing/charge',
  form: 2,
  initial: null as Charged | null,
  evolve(before, event): Charged | null {
    switch (event.type) {
      case 'ChargeRated':
      case 'ChargeCorrected': {
        const { kind, agreementId: contractId, totals } = event.data;
        const adjustedYen = before?.adjustedYen ?? 0;
        return uses.includes(kind) ? { contractId, netYen: totals.net, adjustedYen } : null;
      }
      // Neither what is due by the contract itself nor what damage costs is a use of it.
      case 'CompensationCharged':
      case 'ContractFeeCharged':
        return null;
      case 'ChargeAdjusted': {
        const { netYen } = event.data.adjustment;
        return before && { ...before, adjustedYen: before.adjustedYen + netYen };
      }
      case 'ChargeAdjustmentsLifted': {
        const lifted = event.data.lifted.reduce((sum, { netYen }) => sum + netYen, 0);
        return before && { ...before, adjustedYen: before.adjustedYen - lifted };
      }
      // What is waived was used all the same, and no commitment asks for it again.
      case 'ChargeWaived':
      case 'ChargeWaiverLifted':
      case 'ChargeAdjustmentProposed':
      case 'ChargeAdjustmentRejected':
        return before;
    }
  },
  tables: { charged: ['charge_id'] },
  rows: (charged, { id }) =>
    charged
      ? [
          row('charged', {
            charge_id: id,
            contract_id: charged.contractId,
            net_yen: charged.netYen + charged.adjustedYen,
          }),
        ]
      : [],
});
