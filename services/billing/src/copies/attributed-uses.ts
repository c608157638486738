import type { ContractPrice } from '@kyoyo/contracts';
import { chargeIdOf } from '../charge/stream.ts';
import { type AttributedUse, copy, row } from '../schema.ts';

interface Attributed {
  readonly use: AttributedUse;
  readonly contract: ContractPrice;
}

/** What each charge is for, as it was attributed last: with it, it can be rated again. */
export const attributedUses = copy({
  name: 'attributed-uses',
  of: 'subscription/attribution',
  form: 2,
  initial: null as Attributed | null,
  evolve(_, event) {
    switch (event.type) {
      case 'UsageAttributed':
      case 'UsageCorrected':
        return { use: event.data.run, contract: event.data.price };
      case 'FeeAttributed':
        return { use: event.data.fee, contract: event.data.price };
    }
  },
  tables: { attributed_use: ['attribution_id'] },
  rows: (attributed, { id }) =>
    attributed
      ? [
          row('attributed_use', {
            attribution_id: id,
            charge_id: chargeIdOf(attributed.use.reservationId),
            use: JSON.stringify(attributed.use),
            contract: JSON.stringify(attributed.contract),
          }),
        ]
      : [],
});
