import type { InvoiceIssuer } from '../../api.ts';

/** What the form holds: what may be empty is text. */
export interface IssuerDraft {
  readonly nameJa: string;
  readonly nameEn: string;
  /** Line by line. */
  readonly address: string;
  readonly registrationNumber: string;
  readonly isCorporation: boolean;
  readonly taxRounding: InvoiceIssuer['taxRounding'];
  readonly basis: InvoiceIssuer['basis'];
  readonly monthsAfter: number;
  readonly dueDay: number;
  readonly fourEyes: string;
  readonly reminders: InvoiceIssuer['reminders'];
  /** Amounts, with commas between them. */
  readonly withheld: string;
  readonly singleYear: boolean;
  readonly bankCode: string;
  readonly bankName: string;
  readonly branchCode: string;
  readonly branchName: string;
  readonly accountNumber: string;
  readonly holder: string;
}

export function draftOf(before: InvoiceIssuer | null): IssuerDraft {
  const account = before?.bankAccounts[0];
  return {
    nameJa: before?.name.ja ?? '',
    nameEn: before?.name.en ?? '',
    address: before?.addressLines.join('\n') ?? '',
    registrationNumber: before?.registrationNumber ?? '',
    isCorporation: before?.isCorporation ?? true,
    taxRounding: before?.taxRounding ?? 'floor',
    basis: before?.basis ?? 'exclusive',
    monthsAfter: before?.due.monthsAfter ?? 1,
    dueDay: before?.due.day ?? 31,
    fourEyes: before?.fourEyesFromYen?.toString() ?? '',
    reminders: before?.reminders ?? [
      { daysLate: 7, fromYen: 0 },
      { daysLate: 30, fromYen: 0 },
    ],
    withheld: before?.withheldYen.join(', ') ?? '',
    singleYear: before?.singleYear ?? false,
    bankCode: account?.bankCode ?? '',
    bankName: account?.bankName ?? '',
    branchCode: account?.branchCode ?? '',
    branchName: account?.branchName ?? '',
    accountNumber: account?.number ?? '',
    holder: account?.holder ?? '',
  };
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Each once, the smallest first. */
const amountsOf = (text: string): number[] =>
  [...new Set(text.split(',').map(Number))].filter((yen) => yen > 0).toSorted((a, b) => a - b);

/** All that is said; further bank accounts, and what the form does not show, stay as they were. */
export function issuerOf(institutionId: string, draft: IssuerDraft, before: InvoiceIssuer | null) {
  const [first, ...others] = before?.bankAccounts ?? [];
  const account = {
    kind: first?.kind ?? ('ordinary' as const),
    yearsAre: first?.yearsAre ?? ('era' as const),
    cancelledInTotals: first?.cancelledInTotals ?? false,
    bankCode: draft.bankCode,
    bankName: draft.bankName,
    branchCode: draft.branchCode,
    branchName: draft.branchName,
    number: draft.accountNumber,
    holder: draft.holder,
  };
  return {
    institutionId,
    name: { ja: draft.nameJa, en: draft.nameEn },
    addressLines: linesOf(draft.address),
    registrationNumber: draft.registrationNumber || null,
    isCorporation: draft.isCorporation,
    taxRounding: draft.taxRounding,
    basis: draft.basis,
    due: { monthsAfter: draft.monthsAfter, day: draft.dueDay },
    bankAccounts: draft.accountNumber === '' ? others : [account, ...others],
    fourEyesFromYen: draft.fourEyes === '' ? null : Number(draft.fourEyes),
    reminders: draft.reminders.toSorted((one, other) => one.daysLate - other.daysLate),
    withheldYen: amountsOf(draft.withheld),
    singleYear: draft.singleYear,
  };
}
