import type { Problem } from '@kyoyo/contracts';
import type pg from 'pg';
import { readAlongside } from '../charge/alongside.ts';
import type { KnownFacts } from '../charge/rate-use.ts';
import { type Asking, readSpent } from '../charge/spent.ts';
import { readCopied } from './copied.ts';
import { factsOf, type PricedUse, type PriceFacts } from './facts.ts';

type Client = pg.ClientBase | pg.Pool;

/** All that the price of a use depends on, as of now; `except` is the charge that is made for it. */
export async function readPriceFacts(
  client: Client,
  use: PricedUse,
  except: string | null = null,
): Promise<PriceFacts | Refused> {
  const [known] = await readPriceFactsOfMany(client, use, [use], except);
  if (!known) throw new Error('Of one use there are facts of one');
  return known;
}

/** The same for several uses of one instrument by the same, in their order. */
export async function readPriceFactsOfMany(
  client: Client,
  { instrumentId, institutionId, by }: Omit<PricedUse, 'reserved' | 'contract'>,
  times: readonly Pick<PricedUse, 'reserved' | 'contract'>[],
  except: string | null = null,
): Promise<((PriceFacts & { readonly use: PricedUse }) | Refused)[]> {
  const copied = await readCopied(client, {
    instrumentIds: [instrumentId],
    institutionIds: [institutionId],
    ...('personId' in by && { organisationIds: [by.organisationId], personIds: [by.personId] }),
  });
  const of = { instrumentId, institutionId };
  const uses = times.map((time) => {
    const use = { ...of, by, ...time };
    const known = factsOf(copied, use);
    return 'refused' in known ? known : { ...known, use };
  });
  const asking = uses.filter((one) => 'use' in one);
  const chargedBefore = await readChargedBefore(client, of, asking, except);
  return uses.map((one) =>
    'refused' in one ? one : { ...one, facts: { ...one.facts, ...chargedBefore(one) } },
  );
}

type Refused = { readonly refused: Problem };

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
