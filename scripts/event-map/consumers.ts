import { generateKeyPairSync } from 'node:crypto';
import { auditService } from '@kyoyo/audit';
import { billingService } from '@kyoyo/billing';
import { catalogueService } from '@kyoyo/catalogue';
import type { Envelope, EventSource } from '@kyoyo/contracts';
import { identityService } from '@kyoyo/identity';
import { reservationService } from '@kyoyo/reservation';
import type { Parts, Reaction, ServiceDefinition } from '@kyoyo/service-kit';
import { subscriptionService } from '@kyoyo/subscription';
import { usageAnalyticsService } from '@kyoyo/usage-analytics';
import { newsOf } from '../../services/gateway/src/live-topics.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');

const definitions = [
  identityService({
    signingKey: privateKey,
    firstOperator: { email: 'nobody@example.jp', password: 'nobody' },
  }),
  catalogueService,
  subscriptionService,
  reservationService,
  usageAnalyticsService,
  billingService,
  auditService({ sealPublicKey: publicKey }),
] as unknown as ServiceDefinition<never>[];

/** Thrown in place of any use of the database, so that nothing after it is run. */
class Touched extends Error {}

const touch = (): never => {
  throw new Touched('The reaction does something with this event');
};
const probe = { query: touch } as unknown as Parameters<Reaction>[1];
const parts = { store: { execute: touch } } as unknown as Parts<never>;

const reactions = definitions.map(({ name, reactions: of }) => ({
  name,
  bySource: of?.(parts) ?? {},
}));

/**
 * Which services do something with an event. Every consumer is handed every event of the sources
 * that it has a reaction for; found out by running the reaction, it counts where it wants to read
 * or write. The gateway counts where somebody who watches would be told.
 */
export async function consumersOf(event: Envelope): Promise<string[]> {
  const names: string[] = [];
  for (const { name, bySource } of reactions) {
    const reaction = bySource[event.source as EventSource];
    if (reaction && (await touches(reaction, event))) names.push(name);
  }
  return newsOf(event).length > 0 ? [...names, 'gateway'] : names;
}

async function touches(reaction: Reaction, event: Envelope): Promise<boolean> {
  try {
    await reaction(event, probe);
    return false;
  } catch (error) {
    if (error instanceof Touched) return true;
    throw error;
  }
}
