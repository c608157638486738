import { z } from 'zod';
import { bookingPolicy, type BookingPolicyWish } from '../booking-policy.ts';
import { instrumentDescription } from '../instrument-description.ts';
import { bilingual, id, instant } from '../primitives.ts';
import { published, revised, type EventsOf } from '../published-event.ts';
import { rateCard } from '../rate-card.ts';

interface InstrumentProposedV1 {
  readonly name: { readonly ja: string; readonly en: string };
  readonly category: string;
  readonly location: { readonly ja: string; readonly en: string };
  readonly units: number;
  readonly institutionId: string;
}

const ofInstitution = z.object({ institutionId: id });
const withReason = ofInstitution.extend({ reason: z.string() });

/** Photos and documents lay elsewhere, and still may. */
const asItWas = (older: unknown): unknown => older;

/** The policies of the first version knew no date. */
const sinceEver = '2000-01-01T00:00:00.000Z';

export const catalogueEvents = {
  InstitutionRegistered: published(z.object({ name: bilingual })),
  /** How many of its managers must approve before an instrument is shared. */
  CommitteeSet: published(z.object({ approvalsNeeded: z.int().min(1).max(5) })),
  NetworkRegistered: published(z.object({ name: bilingual, institutionIds: z.array(id) })),
  NetworkMembersSet: published(z.object({ institutionIds: z.array(id) })),
  InstrumentProposed: {
    version: 3,
    schema: instrumentDescription.extend({ institutionId: id }),
    upcasts: {
      1: (old: InstrumentProposedV1) => ({
        ...old,
        aliases: [],
        techniques: [],
        specs: [],
        sampleKinds: [],
        photos: [],
        documents: [],
        funding: null,
      }),
      2: asItWas,
    },
  },
  /** All of the description anew. */
  InstrumentDescribed: revised(
    ofInstitution.extend({ description: instrumentDescription }),
    asItWas,
  ),
  InstrumentEndorsed: published(ofInstitution.extend({ endorsedBy: id })),
  InstrumentApproved: published(ofInstitution),
  InstrumentDeclined: published(withReason),
  InstrumentReproposed: published(ofInstitution),
  InstrumentSuspended: published(withReason),
  InstrumentResumed: published(ofInstitution),
  InstrumentRetired: published(withReason),
  /** `institutionId` is who gave it away. */
  InstrumentTransferred: published(withReason.extend({ toInstitutionId: id })),
  InstrumentsImported: published(
    ofInstitution.extend({ proposedIds: z.array(id), changedIds: z.array(id) }),
  ),
  /** In force from `effectiveFrom`, for bookings that start then or later. */
  PolicySet: revised(
    ofInstitution.extend({ effectiveFrom: instant, policy: bookingPolicy }),
    (first: { policy: BookingPolicyWish }) => ({
      ...first,
      effectiveFrom: sinceEver,
      policy: bookingPolicy.parse(first.policy),
    }),
  ),
  RateCardPublished: published(ofInstitution.extend({ cardId: id, card: rateCard })),
};
export type CatalogueEvent = EventsOf<typeof catalogueEvents>;
