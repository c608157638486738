import { billingService } from '@kyoyo/billing';
import { eventCatalogue } from '@kyoyo/contracts';
import { EventStore, openDatabase } from '@kyoyo/event-store';
import { newId, systemClock } from '@kyoyo/kernel';
import type { ServiceDefinition } from '@kyoyo/service-kit';

type BillingTables = typeof billingService extends ServiceDefinition<infer Tables> ? Tables : never;

interface Told {
  readonly streamId: string;
  readonly isNew?: boolean;
  readonly command: { readonly type: string };
}

/** Tells streams of a platform's billing what its own work would, which has its tests elsewhere. */
export async function tellBilling(url: string, name: string, tell: readonly Told[]): Promise<void> {
  await using database = openDatabase<BillingTables>({ url, schema: 'billing', connectionsMax: 2 });
  const store = new EventStore({
    database,
    source: 'billing',
    catalogue: eventCatalogue,
    streams: billingService.streams ?? [],
    clock: systemClock,
    onAppended: () => undefined,
  });
  const stream = billingService.streams?.find((one) => one.name === name);
  if (!stream) throw new Error(`There is no stream ${name}`);
  for (const told of tell) {
    const context = { actor: 'system' as const, correlationId: newId() };
    await store.execute(stream, { ...told, context });
  }
}
