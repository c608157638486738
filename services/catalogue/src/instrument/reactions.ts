import { causedBy, type Parts, type Reactions } from '@kyoyo/service-kit';
import type { Tables } from '../schema.ts';
import { instrumentStream } from './stream.ts';

/** How many units there are is decided where their bookings are; the description follows. */
export const instrumentReactions = ({ store }: Parts<Tables>): Reactions => ({
  reservation: {
    UnitsReduced: async ({ data: { instrumentId, units }, envelope }, tx) => {
      await store.within(tx).execute(instrumentStream, {
        streamId: instrumentId,
        command: { type: 'ReduceUnits', units },
        context: causedBy(envelope),
      });
    },
  },
});
