import type { DisputeParties, EventOf } from '@kyoyo/contracts';
import { groupOf } from '../copies/groups.ts';
import { type Cause, type Said, unlessBySelf } from './said.ts';

type Stream =
  | 'billing/charge'
  | 'billing/dispute'
  | 'billing/clearing'
  | 'billing/invoice-run'
  | 'billing/issuer'
  | 'billing/credit-request'
  | 'billing/books';
type DataOf<Type extends EventOf<Stream>['type']> = Extract<
  EventOf<Stream>,
  { type: Type }
>['data'];
type Parties = Omit<DisputeParties, 'chargeId'>;
type Words = Pick<Said, 'kind' | 'params' | 'link'>;

/** Finance of who pays, and who used the instrument. */
const toPayers = ({ organisationId, personId }: Parties, cause: Cause, words: Words): Said[] => [
  { group: groupOf.payers(organisationId), ...words },
  ...(personId === null ? [] : unlessBySelf(cause, { personId, ...words })),
];

/** Finance of the institution; of two who decide together, whoever has not done it. */
const toKeepers = (institutionId: string, words: Words): Said[] => [
  { group: groupOf.keepers(institutionId), ...words },
];

const toOtherSide = (
  { institutionIds, by }: { institutionIds: readonly string[]; by: string },
  words: Words,
): Said[] => institutionIds.filter((one) => one !== by).flatMap((one) => toKeepers(one, words));

const chargeLink = (chargeId: string): string => `/charges/${chargeId}`;
const clearingLink = '/sharing?tab=clearing';

/** What two sides, or two people, settle about money: told to whoever has the next word. */
export const ofSettling = {
  DisputeOpened: ({ institutionId, chargeId, message }: DataOf<'DisputeOpened'>): Said[] =>
    toKeepers(institutionId, {
      kind: 'dispute-opened',
      params: { message },
      link: chargeLink(chargeId),
    }),
  DisputeMessagePosted: (
    { side, message, chargeId, ...parties }: DataOf<'DisputeMessagePosted'>,
    cause: Cause,
  ): Said[] => {
    const words: Words = {
      kind: 'dispute-answered',
      params: { message },
      link: chargeLink(chargeId),
    };
    return side === 'organisation'
      ? toKeepers(parties.institutionId, words)
      : toPayers(parties, cause, words);
  },
  DisputeSettled: (
    { outcome, message, chargeId, ...parties }: DataOf<'DisputeSettled'>,
    cause: Cause,
  ): Said[] => {
    const words: Words = {
      kind: `dispute-${outcome}`,
      params: { message },
      link: chargeLink(chargeId),
    };
    return outcome === 'withdrawn'
      ? toKeepers(parties.institutionId, words)
      : toPayers(parties, cause, words);
  },

  ChargeAdjustmentProposed: (
    { institutionId, adjustment: { netYen: amount, reason } }: DataOf<'ChargeAdjustmentProposed'>,
    { subject }: Cause,
  ): Said[] =>
    toKeepers(institutionId, {
      kind: 'adjustment-proposed',
      params: { amount, reason },
      link: chargeLink(subject),
    }),
  ChargeAdjusted: (
    { adjustment: { netYen: amount, reason }, ...parties }: DataOf<'ChargeAdjusted'>,
    cause: Cause,
  ): Said[] =>
    toPayers(parties, cause, {
      kind: 'charge-adjusted',
      params: { amount, reason },
      link: chargeLink(cause.subject),
    }),
  ChargeAdjustmentRejected: (
    { institutionId, reason }: DataOf<'ChargeAdjustmentRejected'>,
    { subject }: Cause,
  ): Said[] =>
    toKeepers(institutionId, {
      kind: 'adjustment-rejected',
      params: { reason },
      link: chargeLink(subject),
    }),

  IssuerChangeProposed: ({ institutionId }: DataOf<'IssuerChangeProposed'>): Said[] =>
    toKeepers(institutionId, {
      kind: 'issuer-change-proposed',
      params: {},
      link: `/invoice-settings?scope=${institutionId}`,
    }),
  CreditRequested: ({
    institutionId,
    invoiceId,
    invoiceNumber: number,
    totalYen: total,
    reason,
  }: DataOf<'CreditRequested'>): Said[] =>
    toKeepers(institutionId, {
      kind: 'credit-requested',
      params: { number, total, reason },
      link: `/invoices/${invoiceId}`,
    }),
  DisputeReopened: (
    { message, chargeId, ...parties }: DataOf<'DisputeReopened'>,
    cause: Cause,
  ): Said[] => {
    const words: Words = {
      kind: 'dispute-answered',
      params: { message },
      link: chargeLink(chargeId),
    };
    return toPayers(parties, cause, words);
  },

  InvoiceRunProposed: (
    {
      institutionId,
      needsSecond,
      month,
      invoices: count,
      totalYen: total,
    }: DataOf<'InvoiceRunProposed'>,
    { subject }: Cause,
  ): Said[] =>
    needsSecond
      ? toKeepers(institutionId, {
          kind: 'invoice-run-proposed',
          params: { month, count, total },
          link: `/invoice-runs/${subject}`,
        })
      : [],
  ClosingProposed: ({ institutionId, month }: DataOf<'ClosingProposed'>): Said[] =>
    toKeepers(institutionId, { kind: 'closing-proposed', params: { month }, link: '/books' }),

  ClearingProposed: (clearing: DataOf<'ClearingProposed'>): Said[] =>
    toOtherSide(clearing, {
      kind: 'clearing-proposed',
      params: { quarter: clearing.quarter, number: clearing.number },
      link: clearingLink,
    }),
  ClearingAccepted: (clearing: DataOf<'ClearingAccepted'>): Said[] =>
    toOtherSide(clearing, {
      kind: 'clearing-accepted',
      params: { quarter: clearing.quarter },
      link: clearingLink,
    }),
  ClearingDeclined: (clearing: DataOf<'ClearingDeclined'>): Said[] =>
    toOtherSide(clearing, {
      kind: 'clearing-declined',
      params: { quarter: clearing.quarter, reason: clearing.reason },
      link: clearingLink,
    }),
};
