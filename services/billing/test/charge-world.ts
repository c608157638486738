import type { EventSource } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { anEvent, hear, newStore } from '@kyoyo/testing';
import type { Tables } from '../src/schema.ts';
import { billingService } from '../src/service.ts';

export type Charging = Awaited<ReturnType<typeof startCharging>>;

/** The billing service as it copies what others say and reacts to it, on a database of its own. */
export async function startCharging(clock: () => Instant) {
  const { store, database } = await newStore(billingService, clock);
  const reactions = billingService.reactions?.({ store, database, clock } as Parts<Tables>) ?? {};

  async function heard(
    source: EventSource,
    type: string,
    subject: string,
    data: Record<string, unknown>,
  ): Promise<string> {
    const client = await database.pool.connect();
    const envelope = anEvent(source, type, { subject, data });
    try {
      await hear(client, billingService.copies ?? [], reactions, envelope);
    } finally {
      client.release();
    }
    return envelope.id;
  }

  return { store, database, heard };
}
