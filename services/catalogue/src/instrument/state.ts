import type {
  BookingPolicy,
  DatedSubsidy,
  InstrumentDescription,
  InstrumentEvent,
  InstrumentStatus,
  NewPriceException,
  PriceException,
  RateCard,
  Shortfall,
  SubsidyRule,
} from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';

/** What an instrument that was proposed remembers. */
export interface KnownInstrument {
  readonly status: InstrumentStatus;
  /** Why it was declined, suspended, retired or given away. */
  readonly statusReason: string | null;
  readonly institutionId: string;
  /** The institution that last gave it away. */
  readonly transferredFrom: string | null;
  readonly description: InstrumentDescription;
  /** The managers who have approved it since it was last proposed or described. */
  readonly endorsedBy: readonly string[];
  /** In the order in which they were set; the last one for each instant. */
  readonly policies: readonly DatedPolicy[];
  /** In the order of time. */
  readonly cards: readonly { readonly cardId: string; readonly card: RateCard }[];
  readonly withdrawnCardIds: readonly string[];
  /** That a card may be below what maintenance costs, by the id of the card. */
  readonly exceptions: ReadonlyMap<string, PriceException>;
  /** The rules of the subsidy that paid for it, in the order of time. */
  readonly subsidies: readonly KnownSubsidy[];
  /** Uploaded files that it no longer refers to, and since when. */
  readonly droppedFiles: ReadonlyMap<string, Instant>;
}

interface DatedPolicy {
  readonly policy: BookingPolicy;
  readonly effectiveFrom: Instant;
}

interface KnownSubsidy extends DatedSubsidy {
  /** Why it was changed; null for the first. */
  readonly reason: string | null;
}

export type Instrument = { readonly status: 'none' } | KnownInstrument;

export type InstrumentCommand =
  | {
      readonly type: 'ProposeInstrument';
      readonly proposal: Extract<InstrumentEvent, { type: 'InstrumentProposed' }>['data'];
    }
  | { readonly type: 'DescribeInstrument'; readonly description: InstrumentDescription }
  /** No booking has one of the others any more. */
  | { readonly type: 'ReduceUnits'; readonly units: number }
  | LifecycleCommand
  | (DatedPolicy & { readonly type: 'SetPolicy'; readonly now: Instant })
  | {
      readonly type: 'PublishRateCard';
      readonly cardId: string;
      readonly card: RateCard;
      /** A card that has not begun, which this one takes the place of. */
      readonly replaces: string | null;
      /** What of it is below the maintenance of its year; null where nothing is, or none is known. */
      readonly shortfall: Shortfall | null;
      readonly exception: (NewPriceException & { readonly signedBy: string }) | null;
      readonly now: Instant;
      /** Refused where it is another institution's by now. */
      readonly keptBy?: string;
    }
  | (SubsidyWish & { readonly type: 'DeclareSubsidy' })
  | (SubsidyWish & { readonly type: 'ChangeSubsidy'; readonly reason: string })
  | { readonly type: 'WithdrawRateCard'; readonly cardId: string; readonly now: Instant };

interface SubsidyWish {
  readonly rule: SubsidyRule;
  readonly effectiveFrom: Instant;
  readonly now: Instant;
}

/** The steps from proposal to retirement or transfer. */
export type LifecycleCommand =
  | {
      readonly type: 'ApproveInstrument';
      readonly by: string;
      /** How many approvals the institution asks for. */
      readonly approvalsNeeded: number;
    }
  | { readonly type: 'DeclineInstrument'; readonly reason: string }
  | { readonly type: 'ReproposeInstrument' }
  | { readonly type: 'SuspendInstrument'; readonly reason: string }
  | { readonly type: 'ResumeInstrument' }
  | { readonly type: 'RetireInstrument'; readonly reason: string }
  | {
      readonly type: 'TransferInstrument';
      readonly toInstitutionId: string;
      readonly reason: string;
    };
