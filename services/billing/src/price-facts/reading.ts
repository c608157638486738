import type { Problem } from '@kyoyo/contracts';
import type pg from 'pg';
import { readAlongside } from '../charge/alongside.ts';
import type { KnownFacts } from '../charge/rate-use.ts';
import { readSpent } from '../charge/spent.ts';
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
  const { facts } = known;
  return {
    ...known,
    facts: { ...facts, ...(await readChargedBefore(client, use, facts, except)) },
  };
}

/** What was charged before, as far as prices ask for it. */
export const readChargedBefore = async (
  client: Client,
  use: PricedUse,
  facts: Pick<KnownFacts, 'cards' | 'discounts'>,
  except: string | null,
): Promise<Pick<KnownFacts, 'spentInMonth' | 'alongside'>> => ({
  spentInMonth: await readSpent(client, { ...use, except }, facts),
  alongside: await readAlongside(client, use, facts, except),
});
