import { worksAt } from '@kyoyo/contracts';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from './queries.ts';

/** Whether who is logged in works at an institution; the platform itself decides what they may. */
export function useStaff(): (institutionId: string) => boolean {
  const { data } = useQuery(sessionQuery);
  if (!data) return () => false;
  const { sessionId, roles, person, organisation } = data;
  const who = { sessionId, roles, personId: person.id, organisationId: organisation.id };
  return (institutionId) => worksAt(who, institutionId);
}
