import { row } from '../schema.ts';

/**
 * Held alone by whoever bills anything of an institution, gives it back or sets it off: so nothing is
 * billed twice, and numbers have no holes and follow the days.
 */
export const billingLock = (institutionId: string): string => `invoices ${institutionId}`;

/** SQL: whether no dispute and no adjustment that waits may still change this charge. */
export const isCertain = (chargeId: string): string =>
  `NOT EXISTS (SELECT FROM disputed_charge held WHERE held.charge_id = ${chargeId})
   AND NOT EXISTS (SELECT FROM pending_adjustment held WHERE held.charge_id = ${chargeId})`;

/** SQL: whether nothing keeps this charge from being billed, a proposed clearing neither. */
export const isFree = (chargeId: string): string =>
  `${isCertain(chargeId)}
   AND NOT EXISTS (SELECT FROM clearing_charge held WHERE held.charge_id = ${chargeId})`;

interface BilledLine {
  /** Of the document, from 1. */
  readonly line: number;
  readonly chargeId: string;
  /** Without tax; below zero for what is given back. */
  readonly netYen: number;
}

/** What a document bills of charges, whichever kind of document it is. */
export const billedRows = (documentId: string, lines: readonly BilledLine[]) =>
  lines
    .filter(({ netYen }) => netYen !== 0)
    .map(({ line, chargeId, netYen }) =>
      row('billed_line', { document_id: documentId, line, charge_id: chargeId, net_yen: netYen }),
    );
