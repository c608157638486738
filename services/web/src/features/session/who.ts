import { type Identity, worksAt } from '@kyoyo/contracts';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from './queries.ts';

/** Who is logged in, as the rules of who may see what ask for it; the platform itself decides. */
export function useWho(): Identity | null {
  const { data } = useQuery(sessionQuery);
  if (!data) return null;
  const { sessionId, roles, person, organisation } = data;
  return { sessionId, roles, personId: person.id, organisationId: organisation.id };
}

/** Whether who is logged in works at an institution. */
export function useStaff(): (institutionId: string) => boolean {
  const who = useWho();
  return (institutionId) => who !== null && worksAt(who, institutionId);
}
