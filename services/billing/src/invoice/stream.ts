import {
  type InvoiceEvent,
  type InvoiceReminder,
  type IssuedInvoice,
  type Problem,
  problem,
} from '@kyoyo/contracts';
import { accept, type Decision, type Recorded, refuse } from '@kyoyo/kernel';
import { billedRows } from '../books/billing.ts';
import { journalRows } from '../books/journal.ts';
import { row, stream } from '../schema.ts';
import { bookedInvoice } from './booked.ts';

type InvoiceCommand =
  | { readonly type: 'IssueInvoice'; readonly invoice: IssuedInvoice }
  | { readonly type: 'RemindOfInvoice'; readonly reminder: InvoiceReminder };

interface State {
  readonly invoice: IssuedInvoice | null;
  readonly reminders: readonly InvoiceReminder[];
}

/** What one organisation owes one institution for some charges, as a document that never changes. */
export const invoiceStream = stream({
  name: 'invoice',
  form: 2,
  initial: { invoice: null, reminders: [] },
  decide,
  evolve,
  tables: { invoice: ['invoice_id'] },
  ledgers: ['journal_entry', 'billed_line'],
  rows: ({ invoice, reminders }, { id, version }) =>
    invoice
      ? [
          row('invoice', {
            invoice_id: id,
            institution_id: invoice.institutionId,
            organisation_id: invoice.organisationId,
            kind: invoice.kind,
            number: invoice.number,
            fiscal_year: invoice.fiscalYear,
            sequence: invoice.sequence,
            issued_on: invoice.issuedOn,
            due_on: invoice.dueOn,
            month: invoice.month,
            total_yen: invoice.totalYen,
            run_id: invoice.runId,
            data: JSON.stringify(invoice),
            reminders: JSON.stringify(reminders),
            version,
          }),
        ]
      : [],
  entries: (event, recorded) =>
    event.type === 'InvoiceIssued' ? entriesOf(event.data, recorded) : [],
  claims: ({ invoice }, { id }) => (invoice ? [numberOf(invoice, id)] : []),
});

const entriesOf = (invoice: IssuedInvoice, recorded: Recorded) => [
  ...billedRows(
    recorded.streamId,
    invoice.lines.map(({ chargeId, netYen }, index) => ({ line: index + 1, chargeId, netYen })),
  ),
  ...journalRows(
    bookedInvoice(invoice),
    {
      institutionId: invoice.institutionId,
      organisationId: invoice.organisationId,
      day: invoice.issuedOn,
      documentId: recorded.streamId,
    },
    recorded,
  ),
];

/** Numbers are counted behind a lock; should two ever be the same, one of them is asked for again. */
const numberOf = ({ institutionId, kind, fiscalYear, sequence }: IssuedInvoice, taker: string) => ({
  taker,
  resource: `invoice-number:${institutionId}:${kind}:${fiscalYear}:${sequence}`,
  period: 'always' as const,
  until: null,
  share: null,
  otherwise: problem('unavailable'),
});

function decide(
  { invoice, reminders }: State,
  command: InvoiceCommand,
): Decision<InvoiceEvent, Problem> {
  switch (command.type) {
    case 'IssueInvoice':
      return invoice ? accept() : accept({ type: 'InvoiceIssued', data: command.invoice });
    case 'RemindOfInvoice': {
      const { reminder } = command;
      if (!invoice?.dueOn) return refuse(problem('not-found'));
      if (reminders.some(({ level }) => level >= reminder.level)) return accept();
      const { institutionId, organisationId, number, dueOn } = invoice;
      const of = { institutionId, organisationId, number, dueOn };
      return accept({ type: 'InvoiceReminded', data: { ...of, ...reminder } });
    }
  }
}

function evolve(state: State, event: InvoiceEvent): State {
  switch (event.type) {
    case 'InvoiceIssued':
      return { invoice: event.data, reminders: [] };
    case 'InvoiceReminded': {
      const { level, remindedOn, openYen } = event.data;
      return { ...state, reminders: [...state.reminders, { level, remindedOn, openYen }] };
    }
  }
}
