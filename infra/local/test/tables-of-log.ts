import { openDatabase } from '@kyoyo/event-store';
import type { Clock } from '@kyoyo/kernel';
import { rebuildService, schemaOf } from '@kyoyo/service-kit';
import { expectLogOfSchemas } from '@kyoyo/testing';
import { expect } from 'vitest';
import type { Platform } from '../src/platform.ts';
import { describedServices } from '../src/services.ts';

/**
 * The logs give the tables of every service: what follows from its own streams, and what it keeps of
 * others, as far as it has followed them. What is sealed there is what the schemas say.
 */
export async function expectEveryTableOfLog(
  { databaseUrls }: Pick<Platform, 'databaseUrls'>,
  natsUrl: string,
  clock: Clock,
): Promise<void> {
  for (const definition of describedServices()) {
    const { name, publishes } = definition;
    const schema = schemaOf(name);
    const databaseUrl = databaseUrls[schema] as string;
    const wish = { databaseUrl, natsUrl, clock, turn: 'wait', repair: false } as const;
    const { unreadable, differences, events } = await rebuildService(definition, wish);
    expect({ name, unreadable, differences }).toEqual({ name, unreadable: [], differences: [] });
    expect(events, name).toBeGreaterThan(0);
    if (!publishes) continue;
    await using database = openDatabase({ url: databaseUrl, schema, connectionsMax: 1 });
    await expectLogOfSchemas(database.pool, publishes);
  }
}
