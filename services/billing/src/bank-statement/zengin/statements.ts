import type { ReadBankFile, ReadStatement } from '../read-statement.ts';
import type { ZenginFile } from './file.ts';

/** What a Zengin file says of each account, in the words that all formats share. */
export function statementsOf(file: ZenginFile): ReadBankFile {
  // Each account has a header before and a trailer behind its records.
  let record = 0;
  const statements = file.accounts.map((account): ReadStatement => {
    const { createdOn, from, to, bankCode, branchCode, kind, number } = account;
    record += 1;
    const rows = account.records.map((read): ReadStatement['rows'][number] => {
      record += 1;
      const isOf01 = 'format' in read;
      return {
        record,
        reference: read.reference,
        postedOn: read.postedOn,
        valueOn: read.valueOn,
        direction: isOf01 ? 'in' : read.direction,
        yen: read.yen,
        cancelled: isOf01 && read.cancelled,
        payerCode: read.payerCode,
        payerName: read.payerName,
        payerBank: read.payerBank,
        payerBranch: read.payerBranch,
        remark: isOf01 ? '' : read.remark,
        edi: read.edi.trim(),
      };
    });
    record += 1;
    const openingYen = 'openingYen' in account ? account.openingYen : null;
    return {
      account: { bankCode, branchCode, kind, number: accountNumber(number) },
      createdOn,
      from,
      to,
      openingYen,
      closingYen: openingYen === null ? null : openingYen + netOf(rows),
      rows,
    };
  });
  return { kind: `zengin-${file.type}`, statements };
}

/** Type 03 has ten digits for it and type 01 seven, of which both may begin with zeros. */
export const accountNumber = (digits: string): string => digits.replace(/^0+/, '').padStart(7, '0');

const netOf = (rows: ReadStatement['rows']): number =>
  rows.reduce((net, { direction, yen }) => net + (direction === 'in' ? yen : -yen), 0);
