import { useQuery } from '@tanstack/react-query';
import type { ResearchContract } from '../../../api.ts';
import { sessionQuery } from '../../session/queries.ts';

/** For which party the reader speaks, and what they may do for it; the platform itself decides. */
export interface Side {
  readonly partyId: string;
  readonly personId: string;
  readonly manages: boolean;
  readonly represents: boolean;
  readonly reviews: boolean;
  /** What the page follows live. */
  readonly topic: string;
}

export function useSide(research: ResearchContract): Side {
  const { data: session } = useQuery(sessionQuery);
  const { institutionId, reviewers } = research;
  const roles = session?.roles ?? [];
  const isHere = roles.some((role) => role.institutionId === institutionId);
  const partyId = isHere ? institutionId : (session?.organisation.id ?? '');
  const personId = session?.person.id ?? '';
  const has = (name: string): boolean =>
    roles.some(
      (role) =>
        role.name === name && (isHere ? role.institutionId === institutionId : !role.institutionId),
    );
  const represents = has('representative');
  return {
    partyId,
    personId,
    manages: isHere && has('facility-manager'),
    represents,
    reviews: represents || reviewers.some((one) => one.personId === personId),
    topic: isHere ? `institution:${institutionId}` : `person:${personId}`,
  };
}
