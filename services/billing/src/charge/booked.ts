import type { ChargeEvent, FeeMonth } from '@kyoyo/contracts';
import { japanDate, type Recorded } from '@kyoyo/kernel';
import type { AccountCode } from '../books/accounts.ts';
import { type BookedFor, journalRows, type Transfer } from '../books/journal.ts';
import { lastDayOf } from '../books/months.ts';
import { feeMonthsOf } from './fee-months.ts';

const revenueOf = {
  run: 'revenue-use',
  cancellation: 'revenue-fee',
  'no-show': 'revenue-fee',
  'contract-fee': 'revenue-contract',
  compensation: 'revenue-compensation',
} as const satisfies Record<string, AccountCode>;

/** What is charged is income that nobody has been billed yet, without tax. */
export function bookedCharge(event: ChargeEvent, recorded: Recorded) {
  const { data } = event;
  const day = ('bookedOn' in data ? data.bookedOn : null) ?? japanDate(recorded.time);
  const { institutionId, organisationId } = 'feeId' in data ? data.fee : data;
  const of: BookedFor = { institutionId, organisationId, day, chargeId: recorded.streamId };
  return journalRows(transfersOf(event, day), of, recorded);
}

function transfersOf(event: ChargeEvent, day: string): readonly Transfer[] {
  switch (event.type) {
    case 'ChargeRated': {
      const { kind, totals } = event.data;
      return [{ debit: 'unbilled', credit: revenueOf[kind], yen: totals.net }];
    }
    case 'ChargeCorrected': {
      const { kind, totals, formerTotals } = event.data;
      const yen = totals.net - formerTotals.net;
      return [{ debit: 'unbilled', credit: revenueOf[kind], yen }];
    }
    case 'CompensationCharged': {
      const { totals, formerNet } = event.data;
      return [{ debit: 'unbilled', credit: 'revenue-compensation', yen: totals.net - formerNet }];
    }
    case 'ContractFeeCharged':
      return ofMonths(feeMonthsOf(event.data, day));
    case 'ChargeAdjusted': {
      const { kind, adjustment, months } = event.data;
      if (kind === 'contract-fee') return ofMonths(months);
      return [{ debit: 'unbilled', credit: revenueOf[kind], yen: adjustment.netYen }];
    }
    case 'ChargeWaived': {
      const { kind, netYen, months } = event.data;
      if (kind === 'contract-fee') return ofMonths(months);
      return [{ debit: 'unbilled', credit: revenueOf[kind], yen: -netYen }];
    }
    case 'ChargeWaiverLifted': {
      const { kind, netYen } = event.data;
      return [{ debit: 'unbilled', credit: revenueOf[kind], yen: netYen }];
    }
    case 'ChargeAdjustmentsLifted': {
      const { kind, lifted } = event.data;
      const yen = lifted.reduce((sum, { netYen }) => sum - netYen, 0);
      return [{ debit: 'unbilled', credit: revenueOf[kind], yen }];
    }
    case 'ChargeAdjustmentProposed':
    case 'ChargeAdjustmentRejected':
      return [];
  }
}

/** What is deferred becomes income at the end of its month, the rest is income of the day. */
function ofMonths(months: readonly FeeMonth[]): Transfer[] {
  const deferred = months.filter(({ isDeferred }) => isDeferred);
  return [
    ...months
      .filter(({ isDeferred }) => !isDeferred)
      .map(({ month, yen }): Transfer => {
        return { debit: 'unbilled', credit: 'revenue-contract', yen, earnedOn: lastDayOf(month) };
      }),
    {
      debit: 'unbilled',
      credit: 'deferred',
      yen: deferred.reduce((sum, { yen }) => sum + yen, 0),
      purpose: 'deferral',
    },
    ...deferred.map(({ month, yen }): Transfer => {
      const day = lastDayOf(month);
      const purpose = 'recognition';
      return { debit: 'deferred', credit: 'revenue-contract', yen, day, earnedOn: day, purpose };
    }),
  ];
}
