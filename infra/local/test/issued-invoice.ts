import { billingService } from '@kyoyo/billing';
import { eventCatalogue, exampleOf, type IssuedInvoice } from '@kyoyo/contracts';
import { EventStore, openDatabase } from '@kyoyo/event-store';
import { newId, systemClock } from '@kyoyo/kernel';
import type { ServiceDefinition } from '@kyoyo/service-kit';

type BillingTables = typeof billingService extends ServiceDefinition<infer Tables> ? Tables : never;

type Said = Pick<
  IssuedInvoice,
  'institutionId' | 'organisationId' | 'sequence' | 'totalYen' | 'issuedOn'
>;

/** An invoice as a run would issue it, for tests of what comes after; its id. */
export async function issueInvoice(databaseUrl: string, said: Said): Promise<string> {
  await using database = openDatabase<BillingTables>({
    url: databaseUrl,
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
  const stream = billingService.streams?.find(({ name }) => name === 'invoice');
  if (!stream) throw new Error('There is no stream of invoices');
  const example = exampleOf('billing', 'InvoiceIssued').data as IssuedInvoice;
  const invoice: IssuedInvoice = {
    ...example,
    ...said,
    dueOn: said.issuedOn,
    number: `請求-2026-${String(said.sequence).padStart(6, '0')}`,
    lines: example.lines.map((line) => ({ ...line, chargeId: newId() })),
  };
  const streamId = newId();
  await store.execute(stream, {
    streamId,
    command: { type: 'IssueInvoice', invoice },
    context: { actor: 'system', correlationId: newId() },
  });
  return streamId;
}
