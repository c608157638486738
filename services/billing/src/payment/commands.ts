import {
  type Allocation,
  type AssignedTo,
  type MatchReason,
  type Problem,
  problem,
} from '@kyoyo/contracts';
import {
  type CommandContext,
  type Done,
  isDatabaseError,
  type Outcome,
  type Transaction,
} from '@kyoyo/event-store';
import { japanDate, newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type { Kysely } from 'kysely';
import { bookingDays } from '../books/booking-day.ts';
import { enterableDays, refusedDay } from '../books/enterable-days.ts';
import { readWithheld } from './matching/reading.ts';
import { nameKey } from './matching/payer-name.ts';
import type { Tables } from '../schema.ts';
import { dayOfMatch, type PaymentCommand } from './decisions.ts';
import { paymentStream } from './stream.ts';

export interface HandReceived {
  readonly institutionId: string;
  readonly organisationId: string | null;
  readonly postedOn: string;
  readonly yen: number;
  readonly payerName: string;
}

type Result = Outcome<Done, unknown>;

/** The database keeps what is left of each invoice; who comes too late is told so. */
const explain = (error: unknown): Problem | undefined =>
  isDatabaseError(error, '23514', 'no_more_than_is_left')
    ? problem('more-than-is-left')
    : undefined;

export function createPaymentCommands({ store, database, clock }: Parts<Tables>) {
  const today = () => japanDate(clock());

  /** A command that is booked, on a day that the books are open for. */
  const booked = (
    paymentId: string,
    institutionId: string,
    context: CommandContext,
    commandOf: (
      bookedOn: (day: string) => string,
      tx: Transaction<Tables>,
    ) => Promise<PaymentCommand | Problem>,
  ): Promise<Result> =>
    store.together<Result>([], async (tx) => {
      const bookedOn = await bookingDays(tx.client, institutionId);
      const command = await commandOf(bookedOn, tx);
      if ('slug' in command) return { keep: false, result: { refused: command } };
      const outcome = await tx.execute(paymentStream, {
        streamId: paymentId,
        command,
        context,
        explain,
      });
      return { keep: !('refused' in outcome), result: outcome };
    });

  /** Nothing goes back before it came. */
  const refusedReturn = async (
    client: Transaction<Tables>['client'],
    { institutionId, postedOn }: OfPayment,
    day: string,
  ): Promise<Problem | null> => {
    const { from, to } = await enterableDays(client, institutionId, today());
    return refusedDay(day, { from: from > postedOn ? from : postedOn, to });
  };

  const simply = (paymentId: string, command: PaymentCommand, context: CommandContext) =>
    store.execute(paymentStream, { streamId: paymentId, command, context });

  return {
    /** What came in otherwise than by a file. */
    receive: (received: HandReceived, context: CommandContext): Promise<Result> =>
      store.together<Result>([], async (tx) => {
        const { institutionId, organisationId, postedOn, yen } = received;
        const money = { institutionId, organisationId, postedOn, yen };
        const days = await enterableDays(tx.client, institutionId, today());
        const refused = refusedDay(postedOn, days);
        if (refused) return { keep: false, result: { refused } };
        const bookedOn = (await bookingDays(tx.client, institutionId))(postedOn);
        const paymentId = newId();
        const source = { kind: 'by-hand' as const };
        const outcome = await tx.execute(paymentStream, {
          streamId: paymentId,
          command: {
            type: 'ReceivePayment',
            received: { ...money, source, bookedOn },
            matched: null,
          },
          context,
          alongside: [recordOf(database.query, paymentId, received)],
        });
        return { keep: !('refused' in outcome), result: outcome };
      }),

    match: (
      of: OfPayment,
      allocations: readonly Allocation[],
      reasons: readonly MatchReason[],
      context: CommandContext,
    ): Promise<Result> =>
      booked(of.paymentId, of.institutionId, context, async (bookedOn, { client }) => {
        const payable = await payableOf(client, of.institutionId, allocations);
        if (!payable) return problem('invoice-not-payable');
        const { organisationId, issuedOn } = payable;
        const wanted = { organisationId, allocations, reasons, automatic: false };
        const withheld = await readWithheld(client, of.institutionId, today());
        const mostWithheldYen = Math.max(0, ...withheld);
        const day = dayOfMatch(of.postedOn, issuedOn);
        return { type: 'MatchPayment', wanted, mostWithheldYen, bookedOn: bookedOn(day) };
      }),

    /** On the day of the match, so that in books that are open it was never there. */
    reverse: (of: OfPayment, match: number, context: CommandContext): Promise<Result> =>
      booked(of.paymentId, of.institutionId, context, async (bookedOn, tx) => {
        const { state } = await tx.read(paymentStream, of.paymentId);
        const found = state?.matches.find((one) => one.match === match);
        const day = found?.bookedOn ?? of.postedOn;
        return { type: 'ReverseMatch', match, bookedOn: bookedOn(day) };
      }),

    refund: (of: OfPayment, yen: number, refundedOn: string, context: CommandContext) =>
      booked(of.paymentId, of.institutionId, context, async (bookedOn, { client }) => {
        const refused = await refusedReturn(client, of, refundedOn);
        return (
          refused ?? { type: 'RefundPayment', yen, refundedOn, bookedOn: bookedOn(refundedOn) }
        );
      }),

    /** On its own day, so that in books that are open it was never there. */
    withdrawPayment: (of: OfPayment, reason: string, context: CommandContext) =>
      booked(of.paymentId, of.institutionId, context, async (bookedOn) => ({
        type: 'WithdrawPayment',
        reason,
        bookedOn: bookedOn(of.postedOn),
      })),

    assign: (of: OfPayment, what: Assigned, context: CommandContext) =>
      booked(of.paymentId, of.institutionId, context, async (bookedOn) => ({
        type: 'AssignPayment',
        ...what,
        bookedOn: bookedOn(of.postedOn),
      })),

    reverseAssignment: (
      of: OfPayment,
      assignment: number,
      reason: string,
      context: CommandContext,
    ): Promise<Result> =>
      booked(of.paymentId, of.institutionId, context, async (bookedOn) => ({
        type: 'ReverseAssignment',
        assignment,
        reason,
        bookedOn: bookedOn(of.postedOn),
      })),

    returnDeposit: (
      of: OfPayment,
      assignment: number,
      returnedOn: string,
      context: CommandContext,
    ) =>
      booked(of.paymentId, of.institutionId, context, async (bookedOn, { client }) => {
        const refused = await refusedReturn(client, of, returnedOn);
        const command = { type: 'ReturnDeposit', assignment, returnedOn } as const;
        return refused ?? { ...command, bookedOn: bookedOn(returnedOn) };
      }),

    refuse: ({ paymentId }: OfPayment, invoiceIds: readonly string[], context: CommandContext) =>
      simply(paymentId, { type: 'RefusePair', invoiceIds }, context),

    withdraw: ({ paymentId }: OfPayment, invoiceIds: readonly string[], context: CommandContext) =>
      simply(paymentId, { type: 'WithdrawRefusal', invoiceIds }, context),
  };
}

interface Assigned {
  readonly to: AssignedTo;
  readonly yen: number;
  readonly reason: string;
}

export interface OfPayment {
  readonly paymentId: string;
  readonly institutionId: string;
  readonly postedOn: string;
}

/**
 * Whose the invoices are and of which days, where all are of one organisation and this institution.
 * They never change.
 */
async function payableOf(
  client: Transaction<Tables>['client'],
  institutionId: string,
  allocations: readonly Allocation[],
): Promise<{ organisationId: string; issuedOn: readonly string[] } | undefined> {
  const ids = new Set(allocations.map(({ invoiceId }) => invoiceId));
  const { rows } = await client.query<{ organisationId: string; issuedOn: string }>(
    `SELECT organisation_id AS "organisationId", issued_on::text AS "issuedOn" FROM invoice
     WHERE invoice_id = ANY($1) AND institution_id = $2 AND kind = 'invoice'`,
    [[...ids], institutionId],
  );
  const [first] = rows;
  if (!first || rows.length < ids.size || ids.size < allocations.length) return undefined;
  if (rows.some(({ organisationId }) => organisationId !== first.organisationId)) return undefined;
  return { organisationId: first.organisationId, issuedOn: rows.map(({ issuedOn }) => issuedOn) };
}

/** Who paid can be a person, so that it lies beside the log. */
const recordOf = (
  query: Kysely<Tables>,
  paymentId: string,
  { institutionId, postedOn, yen, payerName }: HandReceived,
) =>
  query.insertInto('bank_record').values({
    payment_id: paymentId,
    institution_id: institutionId,
    account_key: '',
    posted_on: postedOn,
    yen,
    family: 'hand',
    reference: '',
    payer_key: nameKey(payerName),
    payer_name: payerName,
    payer_code: '',
    payer_bank: '',
    payer_branch: '',
    remark: '',
    edi: '',
    cancelled_by: null,
  });
