import { decidedIn, type Parts, type Reactions } from '@kyoyo/service-kit';
import type { Tables } from '../schema.ts';
import { instrumentStream } from './stream.ts';

/** What touches bookings is decided where they are; what is described here follows. */
export const instrumentReactions = ({ store }: Parts<Tables>): Reactions => ({
  reservation: {
    UnitsReduced: async ({ data: { instrumentId: streamId, units }, envelope }, tx) => {
      const command = { type: 'ReduceUnits', units } as const;
      const context = decidedIn(envelope);
      await store.within(tx).execute(instrumentStream, { streamId, command, context });
    },
    RulesDecided: async ({ data, envelope }, tx) => {
      const { instrumentId: streamId, policy, effectiveFrom } = data;
      // It was not in the past when it was decided.
      const command = { type: 'SetPolicy', policy, effectiveFrom, now: effectiveFrom } as const;
      const context = decidedIn(envelope);
      await store.within(tx).execute(instrumentStream, { streamId, command, context });
    },
  },
});
