import { chargeIdOf } from '../charge/stream.ts';
import { type AttributedUse, copy, row } from '../schema.ts';

interface Attributed {
  readonly use: AttributedUse | null;
}

/** What each charge is for, as it was attributed last: with it, it can be rated again. */
export const attributedUses = copy({
  name: 'attributed-uses',
  of: 'subscription/attribution',
  form: 1,
  initial: { use: null } as Attributed,
  evolve(_, event) {
    switch (event.type) {
      case 'UsageAttributed':
      case 'UsageCorrected':
        return { use: event.data.run };
      case 'FeeAttributed':
        return { use: event.data.fee };
    }
  },
  tables: { attributed_use: ['attribution_id'] },
  rows: ({ use }, { id }) =>
    use
      ? [
          row('attributed_use', {
            attribution_id: id,
            charge_id: chargeIdOf(use.reservationId),
            use: JSON.stringify(use),
          }),
        ]
      : [],
});
