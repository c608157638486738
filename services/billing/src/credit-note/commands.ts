import {
  type CreditLine,
  type CreditWish,
  type Problem,
  type IssuedCreditNote,
  type IssuedInvoice,
  problem,
} from '@kyoyo/contracts';
import {
  type CommandContext,
  type Done,
  isDatabaseError,
  type Outcome,
  type Transaction,
} from '@kyoyo/event-store';
import { japanDate, japanFiscalYear, newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import { billingLock } from '../books/billing.ts';
import { fourEyesOf } from '../charge/adjusting-commands.ts';
import { chargeStream } from '../charge/stream.ts';
import { dayOfIssue, lastSequence, printedIssuer } from '../invoice/issuing.ts';
import { numberOf } from '../invoice/numbers.ts';
import { creditsOf, findInvoice } from '../invoice/queries.ts';
import { readIssuer } from '../issuer/queries.ts';
import type { Tables } from '../schema.ts';
import { creditOf, leftOf } from './credit.ts';
import { creditRequestStream } from './request-stream.ts';
import { creditNoteStream } from './stream.ts';

export interface CreditWanted {
  readonly invoiceId: string;
  readonly invoice: IssuedInvoice;
  readonly wish: CreditWish;
  /** A charge below zero of the same customer that is given back by it. */
  readonly chargeId: string | null;
  readonly reason: string;
  readonly afterwards: IssuedCreditNote['afterwards'];
  /** Also where the law asks for none. */
  readonly withDocument: boolean;
  readonly by: string;
}

interface Decided {
  readonly requestId: string;
  readonly institutionId: string;
  readonly approve: boolean;
  readonly reason: string;
  readonly by: string;
}

/** Below this, tax included, no document need be made. */
const documentFromYen = 10_000;

export function createCreditCommands({ store, clock }: Pick<Parts<Tables>, 'store' | 'clock'>) {
  /**
   * What is left is read, and the number counted, while nobody else of the institution issues anything;
   * what is paid meanwhile is kept away by the constraint on what is left of the invoice.
   */
  const issue = (wanted: CreditWanted, context: CommandContext): Promise<Outcome<Done, unknown>> =>
    store.together<Outcome<Done, unknown>>(
      [billingLock(wanted.invoice.institutionId)],
      async (tx) => {
        const repeated = await tx.repliedBefore<Done>(context);
        if (repeated) return { keep: false, result: repeated };
        const note = await noteOf(tx.client, wanted);
        if ('refused' in note) return { keep: false, result: note };
        const outcome = (await needsSecond(tx.client, japanDate(clock()), note))
          ? await tx.execute(creditRequestStream, {
              streamId: newId(),
              isNew: true,
              command: { type: 'RequestCredit', request: requestOf(wanted, note) },
              context,
            })
          : await write(tx, { creditNoteId: newId(), chargeId: wanted.chargeId, note }, context);
        return { keep: !('refused' in outcome), result: outcome };
      },
    );

  const write = async (
    tx: Transaction<Tables>,
    {
      creditNoteId,
      chargeId,
      note,
    }: Pick<CreditWanted, 'chargeId'> & { creditNoteId: string; note: IssuedCreditNote },
    context: CommandContext,
  ) => {
    // What gives back a fee that has fallen is owed by nobody: there is nothing to waive.
    if (note.afterwards === 'waive' && chargeId === null) {
      const refused = await waive(tx, creditNoteId, note, context);
      if (refused) return { refused };
    }
    return tx.execute(creditNoteStream, {
      streamId: creditNoteId,
      isNew: true,
      command: { type: 'IssueCreditNote', note },
      context,
      explain: (error) =>
        isDatabaseError(error, '23514', 'no_more_than_is_left')
          ? problem('already-settled')
          : undefined,
    });
  };

  /** What is left is looked at again, and the note is issued in the same transaction. */
  const decide = (
    { requestId, institutionId, approve, reason, by }: Decided,
    context: CommandContext,
  ): Promise<Outcome<Done, unknown>> =>
    store.together<Outcome<Done, unknown>>([billingLock(institutionId)], async (tx) => {
      const repeated = await tx.repliedBefore<Done>(context);
      if (repeated) return { keep: false, result: repeated };
      const creditNoteId = newId();
      const decided = await tx.execute(creditRequestStream, {
        streamId: requestId,
        command: approve
          ? { type: 'ApproveRequest', by, creditNoteId }
          : { type: 'RejectRequest', by, reason },
        context,
      });
      if ('refused' in decided || !approve) {
        return { keep: !('refused' in decided), result: decided };
      }
      const { client } = tx;
      const request = (await tx.read(creditRequestStream, requestId)).state;
      const invoice = request && (await findInvoice(client, request.invoiceId, japanDate(clock())));
      if (!request || !invoice) return { keep: false, result: { refused: problem('not-found') } };
      const note = await noteOf(client, { ...request, invoice: invoice.data, by });
      if ('refused' in note) return { keep: false, result: note };
      const { idempotency: _, seenVersion: __, ...of } = context;
      const { chargeId } = request;
      const outcome = await write(tx, { creditNoteId, chargeId, note }, of);
      return 'refused' in outcome
        ? { keep: false, result: outcome }
        : { keep: true, result: decided };
    });

  const noteOf = async (
    client: pg.ClientBase,
    wanted: CreditWanted,
  ): Promise<IssuedCreditNote | { readonly refused: Problem }> => {
    const { invoiceId, invoice, wish, chargeId, afterwards, reason, withDocument } = wanted;
    const { institutionId } = invoice;
    const today = await dayOfIssue(
      client,
      { institutionId, issuedOn: null },
      clock(),
      'credit-note',
    );
    const issuer = await readIssuer(client, institutionId, today);
    if (!issuer) return { refused: problem('issuer-missing') };
    const credits = await creditsOf(client, invoiceId);
    const left = leftOf(
      invoice,
      credits.flatMap(({ data }) => data.lines),
    );
    const credited = creditOf(invoice, left, wish, invoice.taxRounding);
    if (!credited) return { refused: problem('more-than-is-left') };
    const totalYen = credited.totals.reduce((sum, { total }) => sum + total, 0);
    const facts = await chargeFacts(client, invoice, chargeId);
    const fallen = chargeId === null ? null : facts.get(chargeId);
    const billedYen = credited.lines.reduce((sum, line) => sum + line.billedYen, 0);
    if (fallen === undefined) return { refused: problem('not-found') };
    if (fallen && billedYen > -fallen.toBillYen) return { refused: problem('more-than-is-left') };
    const numbered = withDocument || totalYen >= documentFromYen;
    const fiscalYear = japanFiscalYear(today);
    const of = { institutionId, issuedOn: today };
    const sequence = numbered ? (await lastSequence(client, 'credit-note', of)) + 1 : null;
    const { organisationId, kind, recipient, basis, number, issuedOn } = invoice;
    return {
      ...of,
      organisationId,
      fiscalYear,
      kind,
      issuer: printedIssuer(issuer),
      recipient,
      basis,
      totalYen,
      invoiceId,
      corrects: { number, issuedOn, registrationNumber: invoice.issuer.registrationNumber },
      number: sequence === null ? null : numberOf('credit-note', fiscalYear, sequence),
      sequence,
      reason,
      afterwards,
      lines: credited.lines.map((part) => lineOf(part, invoice, { facts, fallen })),
      totals: credited.totals,
    };
  };

  return { issue, decide };
}

const requestOf = ({ invoiceId, invoice, ...wanted }: CreditWanted, note: IssuedCreditNote) => {
  const { wish, chargeId, reason, afterwards, withDocument, by: proposedBy } = wanted;
  const { institutionId, organisationId, number: invoiceNumber } = invoice;
  const { totalYen } = note;
  const of = { institutionId, organisationId, invoiceId, invoiceNumber, totalYen, proposedBy };
  return { ...of, wish, chargeId, reason, afterwards, withDocument };
};

/** Whether, with what was given back of the invoice without a second person, it comes to the limit. */
async function needsSecond(
  client: pg.ClientBase,
  today: string,
  { institutionId, invoiceId, totalYen }: IssuedCreditNote,
): Promise<boolean> {
  const fourEyesFromYen = await fourEyesOf(client, institutionId, today);
  if (fourEyesFromYen === null) return false;
  const { rows } = await client.query<{ yen: number }>(
    `SELECT coalesce(sum(total_yen), 0)::bigint AS yen FROM credit_note n WHERE invoice_id = $1
       AND NOT EXISTS (SELECT FROM credit_request r WHERE r.credit_note_id = n.credit_note_id)`,
    [invoiceId],
  );
  return (rows[0]?.yen ?? 0) + totalYen >= fourEyesFromYen;
}

/**
 * What is waived is owed no more, by as much as is not billed too much already. In the order of their ids,
 * so that two who write of the same charges do not wait for each other.
 */
async function waive(
  tx: Transaction<Tables>,
  creditNoteId: string,
  { lines, reason, issuedOn: bookedOn }: IssuedCreditNote,
  context: CommandContext,
): Promise<Problem | null> {
  const { idempotency: _, seenVersion: __, ...of } = context;
  const credited = Map.groupBy(lines, ({ chargeId }) => chargeId);
  const { rows } = await tx.client.query<{ chargeId: string; billedYen: number }>(
    `SELECT charge_id AS "chargeId", billed_yen AS "billedYen" FROM charge_billed
     WHERE charge_id = ANY ($1) ORDER BY charge_id`,
    [[...credited.keys()]],
  );
  for (const { chargeId, billedYen } of rows) {
    const ofCharge = credited.get(chargeId) ?? [];
    const creditedYen = ofCharge.reduce((sum, line) => sum + line.billedYen, 0);
    const waived = { creditNoteId, creditedYen, billedYen, reason, bookedOn };
    const command = { type: 'WaiveCharge', ...waived } as const;
    const outcome = await tx.execute(chargeStream, { streamId: chargeId, command, context: of });
    if ('refused' in outcome) return outcome.refused;
  }
  return null;
}

interface ChargeFact {
  readonly chargeId: string;
  /** Below nothing where the charge was corrected to less than what is billed of it. */
  readonly toBillYen: number;
  readonly income: CreditLine['income'];
}

async function chargeFacts(
  client: pg.ClientBase,
  { institutionId, organisationId, lines }: IssuedInvoice,
  fallen: string | null,
): Promise<Map<string, ChargeFact>> {
  const { rows } = await client.query<ChargeFact>(
    `SELECT charge_id AS "chargeId", to_bill_yen AS "toBillYen",
       CASE c.kind WHEN 'run' THEN 'use' WHEN 'compensation' THEN 'compensation'
         WHEN 'cancellation' THEN 'fee' WHEN 'no-show' THEN 'fee' ELSE 'contract' END AS income
     FROM charge_billed JOIN charge c USING (charge_id) WHERE charge_id = ANY ($1)
       OR (charge_id = $2 AND c.institution_id = $3 AND c.organisation_id = $4 AND c.net_yen < 0)`,
    [lines.map(({ chargeId }) => chargeId), fallen, institutionId, organisationId],
  );
  return new Map(rows.map((row) => [row.chargeId, row]));
}

type Part = Pick<CreditLine, 'line' | 'netYen' | 'taxYen' | 'billedYen'>;

/** What is given back is not billed any more, also where it is waived. */
function lineOf(
  part: Part,
  { lines }: IssuedInvoice,
  { facts, fallen }: { facts: ReadonlyMap<string, ChargeFact>; fallen: ChargeFact | null },
): CreditLine {
  const line = lines[part.line - 1];
  if (!line) throw new Error('A credit is of lines that there are');
  const { chargeId, label, suppliedFrom, suppliedTo, taxPercent } = line;
  return {
    ...part,
    chargeId: fallen?.chargeId ?? chargeId,
    label,
    suppliedFrom,
    suppliedTo,
    taxPercent,
    unbilledYen: part.billedYen,
    income: (fallen ?? facts.get(chargeId))?.income ?? 'use',
  };
}
