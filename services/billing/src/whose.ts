import { id, type Identity } from '@kyoyo/contracts';
import { refuseWith } from '@kyoyo/service-kit';
import { z } from 'zod';
import { maySeeInstitution, maySeeOrganisation } from './access.ts';

/** Whose money a list is of, where not one's own. */
export const whoseFilter = z.object({
  organisationId: id.optional(),
  institutionId: id.optional(),
});

export interface Whose {
  readonly column: 'person_id' | 'organisation_id' | 'institution_id';
  readonly value: string;
}

/** Of the named institution or organisation; of none named, one's own. */
export function whoseOf(
  who: Identity,
  { organisationId, institutionId }: z.infer<typeof whoseFilter>,
): Whose {
  if (institutionId !== undefined) {
    if (!maySeeInstitution(who, institutionId)) return refuseWith('forbidden');
    return { column: 'institution_id', value: institutionId };
  }
  if (organisationId !== undefined) {
    if (!maySeeOrganisation(who, organisationId)) return refuseWith('forbidden');
    return { column: 'organisation_id', value: organisationId };
  }
  return { column: 'person_id', value: who.personId };
}
