import type { InstitutionEvent } from './events/institution.ts';
import type { OrganisationEvent } from './events/organisation.ts';
import type { Bilingual } from './primitives.ts';

/** What is called how after an event of it, for whoever keeps names; null while nothing is known. */

export function institutionNameAfter(
  name: Bilingual | null,
  event: InstitutionEvent,
): Bilingual | null {
  switch (event.type) {
    case 'InstitutionRegistered':
      return event.data.name;
    case 'CommitteeSet':
    case 'DiscountsSet':
      return name;
  }
}

export function organisationNameAfter(
  name: Bilingual | null,
  event: OrganisationEvent,
): Bilingual | null {
  switch (event.type) {
    case 'OrganisationRegistered':
      return event.data.name;
    case 'ClassRequested':
    case 'ClassRequestWithdrawn':
    case 'ClassDeclined':
    case 'ClassCertified':
    case 'ClassEndAnnounced':
    case 'ClassExpired':
      return name;
  }
}
