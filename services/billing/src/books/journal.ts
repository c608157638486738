import type { Recorded } from '@kyoyo/kernel';
import { row } from '../schema.ts';
import type { AccountCode } from './accounts.ts';

/** Yen that go from one account to another; below zero they go the other way. */
export interface Transfer {
  readonly debit: AccountCode;
  readonly credit: AccountCode;
  readonly yen: number;
  /** `2026-11-30`; that of the whole booking where nothing is said. */
  readonly day?: string;
  /** Of which day's income it is, where that is not the day of the use. */
  readonly earnedOn?: string;
  /** Of what is charged ahead: that it is put off, or becomes income. */
  readonly purpose?: 'deferral' | 'recognition';
  /** Where it is not that of the whole booking. */
  readonly chargeId?: string;
}

/** What a booking is about: whose books, and by which charge, document or payment. */
export interface BookedFor {
  readonly institutionId: string;
  readonly organisationId: string | null;
  readonly day: string;
  readonly chargeId?: string;
  readonly documentId?: string;
  readonly paymentId?: string;
}

/** The rows of one event in the journal; what comes to nothing is none. */
export const journalRows = (
  transfers: readonly Transfer[],
  { institutionId, organisationId, day, chargeId, documentId, paymentId }: BookedFor,
  { id: event_id, time: recorded_at }: Recorded,
) =>
  transfers
    .filter(({ yen }) => yen !== 0)
    .map(({ debit, credit, yen, day: own = day, ...said }, index) =>
      row('journal_entry', {
        event_id,
        line: index + 1,
        institution_id: institutionId,
        organisation_id: organisationId,
        day: own,
        debit: yen > 0 ? debit : credit,
        credit: yen > 0 ? credit : debit,
        yen: Math.abs(yen),
        charge_id: said.chargeId ?? chargeId ?? null,
        document_id: documentId ?? null,
        payment_id: paymentId ?? null,
        recorded_at,
        earned_on: said.earnedOn ?? null,
        purpose: said.purpose ?? null,
      }),
    );
