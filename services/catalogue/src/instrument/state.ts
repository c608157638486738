import type {
  BookingPolicy,
  CatalogueEvent,
  InstrumentDescription,
  InstrumentStatus,
} from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type { ImportEvent } from '../import/stream.ts';
import type { InstitutionEvent } from '../institution/stream.ts';
import type { NetworkEvent } from '../network/stream.ts';

export type InstrumentEvent = Exclude<
  CatalogueEvent,
  InstitutionEvent | NetworkEvent | ImportEvent
>;
/** What an instrument that was proposed remembers. */
export interface KnownInstrument {
  readonly status: InstrumentStatus;
  readonly institutionId: string;
  readonly description: InstrumentDescription;
  /** The managers who have approved it since it was last proposed or described. */
  readonly endorsedBy: readonly string[];
  /** The policy that was set last, and from when it holds. */
  readonly lastPolicy: { readonly policy: BookingPolicy; readonly effectiveFrom: Instant } | null;
  readonly lastCard: { readonly cardId: string; readonly effectiveFrom: Instant } | null;
}
