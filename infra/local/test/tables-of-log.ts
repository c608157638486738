import type { Clock } from '@kyoyo/kernel';
import { rebuildService } from '@kyoyo/service-kit';
import { expect } from 'vitest';
import type { Platform } from '../src/platform.ts';
import { describedServices } from '../src/services.ts';

/**
 * The logs give the tables of every service: what follows from its own streams, and what it keeps of
 * others, as far as it has followed them.
 */
export async function expectEveryTableOfLog(
  { databaseUrls }: Pick<Platform, 'databaseUrls'>,
  natsUrl: string,
  clock: Clock,
): Promise<void> {
  for (const definition of describedServices()) {
    const { name } = definition;
    const databaseUrl = databaseUrls[name.replaceAll('-', '_')] as string;
    const wish = { databaseUrl, natsUrl, clock, turn: 'wait', repair: false } as const;
    const { unreadable, differences, events } = await rebuildService(definition, wish);
    expect({ name, unreadable, differences }).toEqual({ name, unreadable: [], differences: [] });
    expect(events, name).toBeGreaterThan(0);
  }
}
