import type { OrganisationEvent, PersonEvent } from '@kyoyo/contracts';
import type { Projection } from '@kyoyo/event-store';
import type { Tables } from './schema.ts';

export const projectIdentity: Projection<Tables, OrganisationEvent | PersonEvent> = (
  { streamId, event },
  query,
) => {
  switch (event.type) {
    case 'OrganisationRegistered':
      return [
        query.insertInto('organisation').values({
          organisation_id: streamId,
          name: JSON.stringify(event.data.name),
          corporate_number: event.data.corporateNumber,
        }),
      ];
    case 'ClassCertified':
      return [
        query.insertInto('organisation_class').values({
          organisation_id: streamId,
          valid_from: event.data.validFrom,
          valid_to: event.data.validTo,
          class: event.data.class,
          evidence: event.data.evidence,
        }),
      ];
    case 'MemberJoined':
      return [
        query
          .insertInto('member')
          .values({ person_id: streamId, organisation_id: event.data.organisationId }),
      ];
    case 'RoleGranted':
      return [
        query.insertInto('role_held').values({
          person_id: streamId,
          name: event.data.role.name,
          institution_id: event.data.role.institutionId ?? null,
        }),
      ];
  }
};
