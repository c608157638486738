import type { ClearingClaim, ClearingEvent } from '@kyoyo/contracts';
import type { Recorded } from '@kyoyo/kernel';
import { billedRows } from '../books/billing.ts';
import { journalRows, type Transfer } from '../books/journal.ts';

type DataOf<Type extends ClearingEvent['type']> = Extract<ClearingEvent, { type: Type }>['data'];

/** Lines of the second of two books begin here. */
const linesMax = 1_000_000;

/**
 * Accepted by both, it bills its charges and stands in the books of either side: each of its claims, not
 * their difference. Until then nothing is booked.
 */
export function booked({ type, data }: ClearingEvent, recorded: Recorded) {
  switch (type) {
    case 'ClearingProposed':
    case 'ClearingDeclined':
      return [];
    case 'ClearingAccepted':
      return [
        ...billedRows(
          recorded.streamId,
          data.charges.map((charge, index) => ({ line: index + 1, ...charge })),
        ),
        ...inBooks(data, recorded),
      ];
    case 'ClearingSettled':
      return paid(data, recorded);
  }
}

function inBooks(
  { institutionIds, claims, bookedOn }: DataOf<'ClearingAccepted'>,
  recorded: Recorded,
) {
  const [low, high] = institutionIds.map((institutionId) => ({
    institutionId,
    transfers: claims.flatMap((claim) => transfersOf(claim, institutionId)),
  }));
  return [low, high].flatMap((side, nth) => {
    const day = side && bookedOn[side.institutionId];
    if (!side || !day) return [];
    const of = { ...side, organisationId: null, day, documentId: recorded.streamId };
    // The key of a row is its event and line, and both books have rows of the one event.
    return journalRows(side.transfers, of, recorded).map(({ table, values }) => ({
      table,
      values: { ...values, line: Number(values['line']) + nth * linesMax },
    }));
  });
}

/** So that the account of clearings ends at nothing. What a payment brought is booked with the payment. */
function paid(
  { by, isOwed, yen, paymentId, bookedOn: day }: DataOf<'ClearingSettled'>,
  recorded: Recorded,
) {
  if (paymentId !== null) return [];
  const transfer: Transfer = isOwed
    ? { debit: 'bank', credit: 'clearing', yen }
    : { debit: 'clearing', credit: 'bank', yen };
  const about = { institutionId: by, organisationId: null, day, documentId: recorded.streamId };
  return journalRows([transfer], about, recorded);
}

/** Of one claim in the books of one side. */
export function transfersOf(
  { creditorId, of, netYen, taxYen }: Omit<ClearingClaim, 'lines'>,
  institutionId: string,
): Transfer[] {
  const isCreditor = creditorId === institutionId;
  if (of === 'share') {
    // Who shares has booked it with the distribution.
    return isCreditor ? [{ debit: 'clearing', credit: 'revenue-share', yen: netYen }] : [];
  }
  return isCreditor
    ? [
        { debit: 'clearing', credit: 'unbilled', yen: netYen },
        { debit: 'clearing', credit: 'tax', yen: taxYen },
      ]
    : [{ debit: 'use-elsewhere', credit: 'clearing', yen: netYen + taxYen }];
}
