import { writeZengin } from '@kyoyo/billing/bank-file';
import { bankAccount } from './describing.ts';

/** Money that came on a day, as the bank tells of it. */
export interface Incoming {
  readonly day: string;
  readonly yen: number;
  readonly payerCode: string;
  readonly kana: string;
}

/** A file of transfers received (振込入金通知) of one month, made on its last day. */
export const bankFile = (
  { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string },
  incoming: readonly Incoming[],
): Buffer =>
  writeZengin(
    {
      type: '01',
      lineEnds: true,
      endByte: false,
      accounts: [
        {
          createdOn: lastDay,
          from: firstDay,
          to: lastDay,
          bankCode: bankAccount.bankCode,
          bankName: bankAccount.bankName,
          branchCode: bankAccount.branchCode,
          branchName: bankAccount.branchName,
          kind: '1',
          number: bankAccount.number,
          holder: bankAccount.holder,
          records: incoming.map(({ day, yen, payerCode, kana }, nth) => ({
            format: 'A',
            reference: String(nth + 1).padStart(6, '0'),
            postedOn: day,
            valueOn: day,
            yen,
            chequesYen: 0,
            cancelled: false,
            payerCode,
            payerName: kana,
            payerBank: 'ｶｸｳ',
            payerBranch: 'ﾎﾝﾃﾝ',
            edi: '',
          })),
        },
      ],
    },
    { years: 'era', cancelledInTotals: false },
  );
