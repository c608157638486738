import type { ChargeEvent } from '@kyoyo/contracts';
import type { Projection } from '@kyoyo/event-store';
import type { Tables } from './schema.ts';

export const projectCharge: Projection<Tables, ChargeEvent> = (
  { streamId, event: { data }, meta },
  query,
) => [
  query.insertInto('charge').values({
    charge_id: streamId,
    reservation_id: data.reservationId,
    institution_id: data.institutionId,
    organisation_id: data.organisationId,
    person_id: data.personId,
    rated_at: meta.time,
    data: JSON.stringify(data),
  }),
];
