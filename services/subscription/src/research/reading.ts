import type { Identity } from '@kyoyo/contracts';
import { type Parts, refuseWith } from '@kyoyo/service-kit';
import { isOfInstitution, partyOf, seesAllOfOwn } from './access.ts';
import type { Tables } from '../schema.ts';
import { findResearch, isNamedIn } from './queries.ts';
import type { ResearchRow } from './views.ts';

/** A contract as one of its parties sees it. */
export interface SeenResearch extends ResearchRow {
  /** For which party who asks speaks. */
  readonly partyId: string;
  readonly isInstitution: boolean;
}

/**
 * Finds a contract for those who may know of it: those who work at the institution; and, once it was
 * shown to them, of an organisation who represents it or keeps its money, and whom it names. To
 * others, colleagues too, there is none.
 */
export function createResearchReader({ database }: Pick<Parts<Tables>, 'database'>) {
  return async (who: Identity, researchId: string): Promise<SeenResearch> => {
    const row = await findResearch(database.query, researchId);
    if (!row) return refuseWith('not-found');
    const { institutionId, newest, shown } = row.state;
    if (isOfInstitution(who, institutionId)) {
      return { ...row, partyId: institutionId, isInstitution: true };
    }
    const partyId = shown.length > 0 && partyOf(who, institutionId, newest.organisationIds);
    const isNamed = () => isNamedIn(database.query, researchId, who.personId);
    if (!partyId || !(seesAllOfOwn(who) || (await isNamed()))) return refuseWith('not-found');
    return { ...row, partyId, isInstitution: false };
  };
}

export type ReadResearch = ReturnType<typeof createResearchReader>;
