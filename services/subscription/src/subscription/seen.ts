import { identityOf, type Parts, refuseWith } from '@kyoyo/service-kit';
import { maySeeSubscription } from '../access.ts';
import type { Tables } from '../schema.ts';
import { findSubscription } from './queries.ts';

type Request = Parameters<typeof identityOf>[0];

/** A subscription that the asker may see; to all others there is none. */
export async function seenSubscription(
  { database, clock }: Parts<Tables>,
  request: Request,
  contractId: string,
) {
  const found = await findSubscription(database.query, contractId, clock());
  return found && maySeeSubscription(identityOf(request), found) ? found : refuseWith('not-found');
}

/** One of the asker's own organisation. */
export async function ownSubscription(parts: Parts<Tables>, request: Request, contractId: string) {
  const found = await seenSubscription(parts, request, contractId);
  return found.organisationId === identityOf(request).organisationId
    ? found
    : refuseWith('forbidden');
}
