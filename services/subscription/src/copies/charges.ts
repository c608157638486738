import { copy, row } from '../schema.ts';

const uses: readonly string[] = ['run', 'cancellation', 'no-show'];

interface Charged {
  readonly contractId: string;
  readonly netYen: number;
}

/** What uses have cost, by their contract; what is corrected takes the place of what was. */
export const charges = copy({
  name: 'charges',
  of: 'billing/charge',
  form: 1,
  initial: null as Charged | null,
  evolve(_, event): Charged | null {
    switch (event.type) {
      case 'ChargeRated':
      case 'ChargeCorrected': {
        const { kind, agreementId: contractId, totals } = event.data;
        return uses.includes(kind) ? { contractId, netYen: totals.net } : null;
      }
      // What a contract costs by itself is no use under it.
      case 'ContractFeeCharged':
        return null;
    }
  },
  tables: { charged: ['charge_id'] },
  rows: (charged, { id }) =>
    charged
      ? [
          row('charged', {
            charge_id: id,
            contract_id: charged.contractId,
            net_yen: charged.netYen,
          }),
        ]
      : [],
});
