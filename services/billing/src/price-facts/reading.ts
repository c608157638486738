import type { Problem } from '@kyoyo/contracts';
import type pg from 'pg';
import { readAlongside } from '../charge/alongside.ts';
import type { KnownFacts } from '../charge/rate-use.ts';
import { type Asking, readSpent } from '../charge/spent.ts';
import { readCopied } from './copied.ts';
import { factsOf, type PricedUse, type PriceFacts } from './facts.ts';

type Client = pg.ClientBase | pg.Pool;

const readCopiedOf = (client: Client, { instrumentId, institutionId, by }: PricedUse) =>
  readCopied(client, {
    instrumentIds: [instrumentId],
    institutionIds: [institutionId],
    ...('personId' in by && { organisationIds: [by.organisationId], personIds: [by.personId] }),
  });

/** All that the price of a use depends on, as of now; `except` is the charge that is made for it. */
export async function readPriceFacts(
  client: Client,
  use: PricedUse,
  except: string | null = null,
): Promise<PriceFacts | { readonly refused: Problem }> {
  const known = factsOf(await readCopiedOf(client, use), use);
  if ('refused' in known) return known;
  const asking = { use, facts: known.facts };
  const chargedBefore = await readChargedBefore(client, use, [asking], except);
  return { ...known, facts: { ...known.facts, ...chargedBefore(asking) } };
}

/** What was charged before uses of one instrument, as far as their prices ask for it. */
export async function readChargedBefore(
  client: Client,
  of: Pick<PricedUse, 'instrumentId' | 'institutionId'>,
  asking: readonly Asking[],
  except: string | null,
): Promise<(one: Asking) => Pick<KnownFacts, 'spentInMonth' | 'alongside'>> {
  const spentBefore = await readSpent(client, of.instrumentId, asking, except);
  const usedAlongside = await readAlongside(client, of, asking, except);
  return (one) => ({ spentInMonth: spentBefore(one), alongside: usedAlongside(one) });
}
