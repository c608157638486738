import type { Instrument } from '../../api.ts';
import { useQuery } from '@tanstack/react-query';
import { instrumentsQuery } from '../instrument/queries.ts';
import { institutionsQuery } from '../people/queries.ts';
import { sessionQuery } from '../session/queries.ts';

/** The institutions that who is logged in works for; undefined while that is being read. */
export function useWorkplaces() {
  const session = useQuery(sessionQuery);
  const institutions = useQuery(institutionsQuery);
  const roles = session.data?.roles.filter(({ name }) => name.startsWith('facility-'));
  const everywhere = roles?.some(({ institutionId }) => institutionId === undefined);
  const own = new Set(roles?.map(({ institutionId }) => institutionId));
  return institutions.data?.items.filter(({ id }) => everywhere || own.has(id));
}

/** Whether who is logged in manages the institution; the platform itself decides what they may. */
export function useManages(institutionId: string): boolean {
  const { data } = useQuery(sessionQuery);
  return (data?.roles ?? []).some(
    (role) =>
      role.name === 'facility-manager' &&
      (role.institutionId === undefined || role.institutionId === institutionId),
  );
}

const none: readonly Instrument[] = [];

/** The instruments of an institution, and a way to their names. */
export function useInstrumentsOf(institutionId: string) {
  const query = useQuery(instrumentsQuery({ institutionId }));
  const items = query.data?.items ?? none;
  return { query, items, byId: new Map(items.map((one) => [one.id, one])) };
}
