import { billingService } from '@kyoyo/billing';
import { eventCatalogue, exampleOf } from '@kyoyo/contracts';
import { EventStore, openDatabase } from '@kyoyo/event-store';
import { type Instant, japanDate, newId, plusMinutes, systemClock } from '@kyoyo/kernel';
import type { ServiceDefinition } from '@kyoyo/service-kit';

type BillingTables = typeof billingService extends ServiceDefinition<infer Tables> ? Tables : never;

interface Charged {
  readonly institutionId: string;
  readonly organisationId: string;
  readonly usedTo: Instant;
  /** Of each charge, without tax. */
  readonly nets: readonly number[];
}

/** Charges as runs would make them, whose own tests are elsewhere. */
export async function rateCharges(
  url: string,
  { institutionId, organisationId, usedTo, nets }: Charged,
): Promise<void> {
  await using database = openDatabase<BillingTables>({
    url,
    schema: 'billing',
    connectionsMax: 2,
  });
  const store = new EventStore({
    database,
    source: 'billing',
    catalogue: eventCatalogue,
    streams: billingService.streams ?? [],
    clock: systemClock,
    onAppended: () => undefined,
  });
  const stream = billingService.streams?.find(({ name }) => name === 'charge');
  const example = exampleOf('billing', 'ChargeRated').data as Record<string, never>;
  for (const net of nets) {
    const tax = net / 10;
    await store.execute(stream as never, {
      streamId: newId(),
      isNew: true,
      command: {
        type: 'RateCharge',
        charge: {
          ...example,
          kind: 'run',
          fee: null,
          reservationId: newId(),
          institutionId,
          organisationId,
          usedFrom: plusMinutes(usedTo, -60),
          usedTo,
          bookedOn: japanDate(usedTo),
          lines: [],
          totals: { net, tax, total: net + tax, taxPercent: '10' },
        },
      } as never,
      context: { actor: 'system', correlationId: newId() },
    });
  }
}
