import { type BooksEvent, type ControlTotal, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, derivedId, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import type { Closed, Closing } from './tables.ts';

/** One for each institution. */
export const booksIdOf = (institutionId: string): string => derivedId('books', institutionId);

type Mapping = Extract<BooksEvent, { type: 'AccountsMapped' }>['data'];
type Partner = Extract<BooksEvent, { type: 'ResearchPartnerStated' }>['data'];

interface Books {
  /** In their order, without gaps. */
  readonly closed: readonly Closed[];
  readonly proposed: Closing | null;
  readonly mappings: readonly Mapping[];
  readonly partners: readonly Partner[];
}

const nothingYet: Books = { closed: [], proposed: null, mappings: [], partners: [] };

type BooksCommand =
  | {
      readonly type: 'ProposeClosing';
      readonly closing: Closing;
      /** The month that is to be closed next, and the one that is not over yet. */
      readonly next: string;
      readonly current: string;
      /** What has to be done first, by the names of its checks. */
      readonly blocking: readonly string[];
      readonly needsTwo: boolean;
    }
  | {
      readonly type: 'ConfirmClosing';
      readonly month: string;
      readonly totals: readonly ControlTotal[];
      readonly blocking: readonly string[];
      readonly by: string;
    }
  | {
      readonly type: 'WithdrawClosing';
      readonly institutionId: string;
      readonly month: string;
      readonly reason: string;
      readonly by: string;
    }
  | { readonly type: 'MapAccounts'; readonly mapping: Mapping }
  | { readonly type: 'StatePartner'; readonly partner: Partner };

/**
 * The books of an institution. A month that is closed stays closed: whatever is found later is booked in
 * the first month that is open, and names the one that it is of.
 */
export const booksStream = stream({
  name: 'books',
  form: 1,
  initial: nothingYet,
  decide,
  evolve,
  tables: {
    closed_month: ['institution_id', 'month'],
    closing_proposal: ['institution_id'],
    account_mapping: ['institution_id', 'program', 'from_month'],
    research_partner: ['institution_id', 'effective_from'],
  },
  rows: ({ closed, proposed, mappings, partners }, { version }) => [
    ...closed.map((one) =>
      row('closed_month', {
        institution_id: one.institutionId,
        month: one.month,
        data: JSON.stringify(one),
      }),
    ),
    ...(proposed
      ? [
          row('closing_proposal', {
            institution_id: proposed.institutionId,
            month: proposed.month,
            data: JSON.stringify(proposed),
            version,
          }),
        ]
      : []),
    ...mappings.map(({ institutionId, program, fromMonth, accounts }) =>
      row('account_mapping', {
        institution_id: institutionId,
        program,
        from_month: fromMonth,
        accounts: JSON.stringify(accounts),
      }),
    ),
    ...partners.map(({ institutionId, effectiveFrom, type, evidence }) =>
      row('research_partner', {
        institution_id: institutionId,
        effective_from: effectiveFrom,
        type,
        evidence,
      }),
    ),
  ],
});

const isClosed = ({ closed }: Books, month: string): boolean =>
  closed.some((one) => one.month === month);

function decide(books: Books, command: BooksCommand): Decision<BooksEvent, Problem> {
  switch (command.type) {
    case 'ProposeClosing':
      return propose(books, command);
    case 'ConfirmClosing':
      return confirm(books, command);
    case 'WithdrawClosing': {
      const { type: _, ...data } = command;
      if (books.proposed?.month !== command.month) return accept();
      return accept({ type: 'ClosingWithdrawn', data });
    }
    case 'MapAccounts': {
      const { fromMonth } = command.mapping;
      // What was exported of a closed month is called what it was called.
      if (fromMonth <= (books.closed.at(-1)?.month ?? '')) {
        return refuse(problem('mapping-of-closed', { fromMonth }));
      }
      return accept({ type: 'AccountsMapped', data: command.mapping });
    }
    case 'StatePartner':
      return accept({ type: 'ResearchPartnerStated', data: command.partner });
  }
}

function propose(
  books: Books,
  { closing, next, current, blocking, needsTwo }: Extract<BooksCommand, { type: 'ProposeClosing' }>,
): Decision<BooksEvent, Problem> {
  const { month } = closing;
  if (isClosed(books, month)) return accept();
  if (month >= current) return refuse(problem('month-not-over', { month }));
  if (month !== next) return refuse(problem('month-not-next', { month: next }));
  if (blocking.length > 0) return refuse(problem('closing-blocked', { checks: blocking }));
  // What waits for a second person keeps waiting for one, whatever became of the limit.
  if (!needsTwo && books.proposed?.month !== month) {
    return accept({ type: 'BooksClosed', data: { ...closing, closedBy: closing.proposedBy } });
  }
  return isSame(books.proposed, closing)
    ? accept()
    : accept({ type: 'ClosingProposed', data: closing });
}

const isSame = (proposed: Closing | null, closing: Closing): boolean =>
  JSON.stringify(proposed) === JSON.stringify(closing);

function confirm(
  books: Books,
  { month, totals, blocking, by }: Extract<BooksCommand, { type: 'ConfirmClosing' }>,
): Decision<BooksEvent, Problem> {
  if (isClosed(books, month)) return accept();
  const { proposed } = books;
  if (proposed?.month !== month) return refuse(problem('closing-not-proposed'));
  if (proposed.proposedBy === by) return refuse(problem('needs-another-person'));
  if (blocking.length > 0) return refuse(problem('closing-blocked', { checks: blocking }));
  if (JSON.stringify(proposed.totals) !== JSON.stringify(totals)) {
    return refuse(problem('totals-moved'));
  }
  return accept({ type: 'BooksClosed', data: { ...proposed, closedBy: by } });
}

function evolve(books: Books, event: BooksEvent): Books {
  switch (event.type) {
    case 'ClosingProposed':
      return { ...books, proposed: event.data };
    case 'ClosingWithdrawn':
      return { ...books, proposed: null };
    case 'BooksClosed':
      return { ...books, closed: [...books.closed, event.data], proposed: null };
    case 'AccountsMapped': {
      const { program, fromMonth } = event.data;
      const others = books.mappings.filter(
        (one) => one.program !== program || one.fromMonth !== fromMonth,
      );
      return { ...books, mappings: [...others, event.data] };
    }
    case 'ResearchPartnerStated': {
      const { effectiveFrom } = event.data;
      const others = books.partners.filter((one) => one.effectiveFrom !== effectiveFrom);
      return { ...books, partners: [...others, event.data] };
    }
  }
}
