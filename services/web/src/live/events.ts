import type {
  accessoryEvents as accessoryStream,
  allowanceEvents as allowanceStream,
  booksEvents as booksStream,
  chargeEvents as chargeStream,
  clearingEvents as clearingStream,
  disputeEvents as disputeStream,
  consultationEvents as consultationStream,
  eventCatalogue,
  incidentEvents as incidentStream,
  operatorEvents as operatorStream,
  organisationEvents as organisationStream,
  paymentEvents as paymentStream,
  planEvents as planStream,
  subscriptionEvents as subscriptionStream,
  outageEvents as outageStream,
  researchEvents as researchStream,
  reservationEvents as reservationStream,
  trainingEvents as trainingStream,
  waitlistEvents as waitlistStream,
} from '@kyoyo/contracts';

/**
 * The names of published events, by stream, for queries to say what makes them stale. Only names:
 * the schemas would bring a whole library to the first page. An event that a stream gains does not
 * compile here until it is named.
 */

type Catalogue = typeof eventCatalogue;
export type EventType = {
  [Source in keyof Catalogue]: keyof Catalogue[Source];
}[keyof Catalogue];

const every = <Stream>(names: Record<keyof Stream, true>) =>
  Object.keys(names) as (keyof Stream & EventType)[];

export const reservationEvents = every<typeof reservationStream>({
  SlotHeld: true,
  HoldExpired: true,
  ReservationRequested: true,
  ReservationDeclined: true,
  ReservationConfirmed: true,
  SlotReleased: true,
  ReservationMoved: true,
  OperatorChanged: true,
  ContractChanged: true,
  ContractLapsed: true,
  ContractRestored: true,
  ReservationAdapted: true,
  ReservationHandedOver: true,
  ReservationCancelled: true,
  ReservationSuspended: true,
  ReservationResumed: true,
  NoShowRecorded: true,
  CancellationFeeIncurred: true,
  CancellationFeeWaived: true,
  RunStarted: true,
  OptionsRecorded: true,
  RunOverran: true,
  OverstayNoticed: true,
  ReservationDelayed: true,
  UnitFreed: true,
  ReservationUnused: true,
  RunEnded: true,
  RunCorrected: true,
});

export const waitlistEvents = every<typeof waitlistStream>({
  WaitlistJoined: true,
  WaitlistPromoted: true,
  WaitlistLeft: true,
  WaitlistLapsed: true,
  WaitlistSuspended: true,
  WaitlistResumed: true,
});

export const outageEvents = every<typeof outageStream>({
  OutageScheduled: true,
  OutageEnded: true,
});

export const incidentEvents = every<typeof incidentStream>({
  IncidentReported: true,
  IncidentOutageBegan: true,
  IncidentSecured: true,
  IncidentAssessed: true,
  IncidentRestored: true,
  IncidentCompensationAssessed: true,
  IncidentCompensationWaived: true,
  IncidentInsuranceClaimed: true,
  IncidentInsuranceSettled: true,
  IncidentClosed: true,
  IncidentReopened: true,
});

export const paymentEvents = every<typeof paymentStream>({
  PaymentReceived: true,
  PaymentMatched: true,
  MatchReversed: true,
  PairRefused: true,
  PairRefusalWithdrawn: true,
  PaymentRefunded: true,
  PaymentAssigned: true,
  AssignmentReversed: true,
  DepositReturned: true,
  PaymentWithdrawn: true,
  PaymentCancelled: true,
});

export const accessoryEvents = every<typeof accessoryStream>({ AccessoryDescribed: true });

export const operatorEvents = every<typeof operatorStream>({
  OperatorDutiesSet: true,
  OperatorLeaveScheduled: true,
  OperatorLeaveCancelled: true,
});

export const trainingEvents = every<typeof trainingStream>({
  TrainingRequested: true,
  TrainingRequestWithdrawn: true,
  TrainingScheduled: true,
  TrainingPassed: true,
  TrainingFailed: true,
  QualificationRevoked: true,
});

export const organisationEvents = every<typeof organisationStream>({
  OrganisationRegistered: true,
  ClassRequested: true,
  ClassRequestWithdrawn: true,
  ClassDeclined: true,
  ClassCertified: true,
  ClassEndAnnounced: true,
  ClassExpired: true,
});

export const consultationEvents = every<typeof consultationStream>({
  ConsultationOpened: true,
  ConsultationMessagePosted: true,
  SlotSuggested: true,
  ConsultationConcluded: true,
});

export const catalogueEvents = every<Catalogue['catalogue']>({
  InstitutionRegistered: true,
  CommitteeSet: true,
  DiscountsSet: true,
  NetworkRegistered: true,
  NetworkMembersSet: true,
  InstrumentProposed: true,
  InstrumentDescribed: true,
  InstrumentEndorsed: true,
  InstrumentApproved: true,
  InstrumentDeclined: true,
  InstrumentReproposed: true,
  InstrumentSuspended: true,
  InstrumentResumed: true,
  InstrumentRetired: true,
  InstrumentTransferred: true,
  InstrumentsImported: true,
  PriceListImported: true,
  CostSheetsImported: true,
  PolicySet: true,
  RateCardPublished: true,
  RateCardWithdrawn: true,
  PriceExceptionSigned: true,
  SubsidyDeclared: true,
  SubsidyRuleChanged: true,
  CostSheetSet: true,
});

export const researchEvents = every<typeof researchStream>({
  ResearchDrafted: true,
  ResearchRevised: true,
  ResearchReviewRequested: true,
  ResearchReviewersNamed: true,
  ResearchReviewed: true,
  ResearchSigned: true,
  ResearchAgreed: true,
  ResearchProposalWithdrawn: true,
  ResearchersNamed: true,
  ResearchInstalmentReached: true,
  ResearchPledgeSigned: true,
  ResearchBudgetReached: true,
  ResearchOverdraftAllowed: true,
  ResearchEnded: true,
});

export const chargeEvents = every<typeof chargeStream>({
  ChargeRated: true,
  ChargeCorrected: true,
  ContractFeeCharged: true,
  CompensationCharged: true,
  ChargeAdjustmentProposed: true,
  ChargeAdjusted: true,
  ChargeAdjustmentRejected: true,
  ChargeAdjustmentsLifted: true,
  ChargeWaived: true,
  ChargeWaiverLifted: true,
});

export const disputeEvents = every<typeof disputeStream>({
  DisputeOpened: true,
  DisputeMessagePosted: true,
  DisputeSettled: true,
  DisputeAcceptanceProposed: true,
  DisputeReopened: true,
});

export const booksEvents = every<typeof booksStream>({
  ClosingProposed: true,
  ClosingWithdrawn: true,
  BooksClosed: true,
  AccountsMapped: true,
  ResearchPartnerStated: true,
});

export const clearingEvents = every<typeof clearingStream>({
  ClearingProposed: true,
  ClearingAccepted: true,
  ClearingDeclined: true,
  ClearingSettled: true,
});

export const planEvents = every<typeof planStream>({ PlanPublished: true, PlanWithdrawn: true });

export const subscriptionEvents = every<typeof subscriptionStream>({
  SubscriptionAsked: true,
  SubscriptionAgreed: true,
  SubscriptionDeclined: true,
  SubscriptionPeriodBegan: true,
  SubscriptionRenewalAnnounced: true,
  SubscriptionPlanChanged: true,
  SubscriptionSeatsSet: true,
  SubscriptionPaused: true,
  SubscriptionResumed: true,
  SubscriptionCancelled: true,
  FairUseLifted: true,
  CommitmentSettled: true,
  SubscriptionEnded: true,
});

export const allowanceEvents = every<typeof allowanceStream>({
  AllowanceOpened: true,
  AllowanceChanged: true,
  AllowanceTaken: true,
  AllowanceGivenBack: true,
  AllowanceClosed: true,
  AllowanceNearlyExhausted: true,
  AllowanceExhausted: true,
});

/** What a price follows from, whoever asks. */
export const priceEvents = [
  'RateCardPublished',
  'RateCardWithdrawn',
  'SubsidyDeclared',
  'SubsidyRuleChanged',
  'ClassCertified',
  'ClassExpired',
  'DiscountsSet',
  'AgeBandCertified',
] as const satisfies EventType[];
