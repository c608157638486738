import type { OrganisationClass } from '@kyoyo/contracts';
import { useQuery } from '@tanstack/react-query';
import { organisationsQuery, peopleQuery } from '../people/queries.ts';
import { sessionQuery } from '../session/queries.ts';
import { everyQualificationQuery } from '../training/queries.ts';

/**
 * The class of whoever staff book for: `own` where that is oneself, null where there is none, and
 * undefined while it is not known.
 */
export function useBookersClass(
  forPersonId: string | null,
): OrganisationClass | 'own' | null | undefined {
  const people = useQuery(peopleQuery([forPersonId]));
  const organisationId = people.data?.[0]?.organisationId;
  const organisations = useQuery(organisationsQuery(organisationId ? [organisationId] : []));
  if (forPersonId === null) return 'own';
  const isKnown = organisations.data !== undefined || people.data?.length === 0;
  return isKnown ? (organisations.data?.[0]?.class ?? null) : undefined;
}

/** What whoever books has of the training for an instrument. */
export function useBookersTraining(
  { id, institution }: { readonly id: string; readonly institution: { readonly id: string } },
  forPersonId: string | null,
) {
  const own = useQuery(sessionQuery).data?.person.id;
  const { data } = useQuery(
    everyQualificationQuery(
      forPersonId === null
        ? { scope: 'mine', instrumentId: id }
        : { scope: 'institution', institutionId: institution.id, instrumentId: id },
    ),
  );
  const personId = forPersonId ?? own;
  return {
    isKnown: data !== undefined,
    training: data?.items.find((one) => one.personId === personId),
  };
}
