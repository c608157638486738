import { eventCatalogue } from '@kyoyo/contracts';
import { type DatabaseSettings, EventStore, openDatabase } from '@kyoyo/event-store';
import { pino } from 'pino';
import { createIssuing } from '../../src/invoice-run/issuing.ts';
import { createProposing } from '../../src/invoice-run/proposing.ts';
import type { Tables } from '../../src/schema.ts';
import { billingService } from '../../src/service.ts';
import { at } from '../rating/cards.ts';

/** A process that proposes or issues a run, so that it can be killed. */

interface Order {
  readonly what: 'propose' | 'issue';
  readonly settings: DatabaseSettings;
  readonly runId: string;
  readonly institutionId: string;
}

process.on('message', ({ what, settings, runId, institutionId }: Order) => {
  const database = openDatabase<Tables>({ ...settings, connectionsMax: 2 });
  const clock = () => at('2026-12-03 10:00');
  const store = new EventStore<Tables>({
    database,
    source: 'billing',
    catalogue: eventCatalogue,
    streams: billingService.streams ?? [],
    clock,
    onAppended: () => undefined,
  });
  const parts = { store, clock, log: pino({ level: 'silent' }) };
  const all = what === 'issue' ? createIssuing(parts).issueAll : createProposing(parts).proposeAll;
  void all(runId, institutionId).then(() => process.exit(0));
});
