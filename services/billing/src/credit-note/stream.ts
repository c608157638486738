import {
  type CreditNoteEvent,
  type IssuedCreditNote,
  type Problem,
  problem,
} from '@kyoyo/contracts';
import { accept, type Decision } from '@kyoyo/kernel';
import { billedRows } from '../books/billing.ts';
import { journalRows } from '../books/journal.ts';
import { row, stream } from '../schema.ts';
import { bookedCredit } from './booked.ts';

interface CreditCommand {
  readonly type: 'IssueCreditNote';
  readonly note: IssuedCreditNote;
}

/** What is given back of an invoice: issued once, and never changed. */
export const creditNoteStream = stream({
  name: 'credit-note',
  form: 2,
  initial: null as IssuedCreditNote | null,
  decide: (
    known: IssuedCreditNote | null,
    { note }: CreditCommand,
  ): Decision<CreditNoteEvent, Problem> =>
    known ? accept() : accept({ type: 'CreditNoteIssued', data: note }),
  evolve: (_, { data }: CreditNoteEvent) => data,
  tables: { credit_note: ['credit_note_id'] },
  ledgers: ['journal_entry', 'billed_line'],
  rows: (note, { id, version }) =>
    note
      ? [
          row('credit_note', {
            credit_note_id: id,
            invoice_id: note.invoiceId,
            institution_id: note.institutionId,
            organisation_id: note.organisationId,
            number: note.number,
            fiscal_year: note.fiscalYear,
            sequence: note.sequence,
            issued_on: note.issuedOn,
            total_yen: note.totalYen,
            data: JSON.stringify(note),
            version,
          }),
        ]
      : [],
  entries: ({ data: note }, recorded) => [
    ...billedRows(
      recorded.streamId,
      note.lines.map(({ chargeId, unbilledYen }, index) => ({
        line: index + 1,
        chargeId,
        netYen: -unbilledYen,
      })),
    ),
    ...journalRows(
      bookedCredit(note),
      {
        institutionId: note.institutionId,
        organisationId: note.organisationId,
        day: note.issuedOn,
        documentId: recorded.streamId,
      },
      recorded,
    ),
  ],
  claims: (note, { id }) =>
    note?.sequence
      ? [
          {
            taker: id,
            resource: `credit-note-number:${note.institutionId}:${note.fiscalYear}:${note.sequence}`,
            period: 'always' as const,
            until: null,
            share: null,
            otherwise: problem('unavailable'),
          },
        ]
      : [],
});
