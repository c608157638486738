import type { AccountFlow, BankFileKind } from '@kyoyo/contracts';
import { flowsOf, type ReadBankFile } from './read-statement.ts';

/** What is in a file, before anybody takes it. */
export interface BankFilePreview {
  readonly kind: BankFileKind;
  readonly accounts: readonly AccountFlow[];
}

export const previewOf = ({ kind, statements }: ReadBankFile): BankFilePreview => ({
  kind,
  accounts: statements.map(({ account, from, to, openingYen, closingYen, rows }) => ({
    account,
    from,
    to,
    openingYen,
    closingYen,
    ...flowsOf(rows),
  })),
});
