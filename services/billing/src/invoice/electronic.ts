import type { IssuedCreditNote, IssuedInvoice } from '@kyoyo/contracts';
import { isTaxInRange, type PintDocument } from './pint.ts';

/** Why a document has no form as JP PINT has it. */
export type NoElectronicForm =
  | 'budget-transfer'
  | 'no-registration-number'
  | 'no-endpoint'
  | 'tax-out-of-range';

type Electronic = { readonly document: PintDocument } | { readonly why: NoElectronicForm };

export function electronicInvoice(invoice: IssuedInvoice): Electronic {
  if (invoice.kind === 'budget-transfer') return { why: 'budget-transfer' };
  return electronicOf(invoice, { ...invoice, note: null, corrects: null });
}

/** An invoice below zero that names the one it corrects. */
export function electronicCredit(note: IssuedCreditNote & { readonly number: string }): Electronic {
  const { basis, corrects, lines, totals, reason } = note;
  return electronicOf(note, {
    ...note,
    dueOn: null,
    note: reason,
    project: null,
    purchaseOrder: null,
    corrects,
    lines: lines.map(({ netYen, taxYen, ...line }) => ({
      ...line,
      amountYen: basis === 'inclusive' ? -netYen - taxYen : -netYen,
    })),
    totals: totals.map(({ taxPercent, net, tax, total }) => ({
      taxPercent,
      net: -net,
      tax: -tax,
      total: -total,
    })),
  });
}

function electronicOf(
  { issuer, recipient, totals }: Pick<IssuedInvoice, 'issuer' | 'recipient' | 'totals'>,
  rest: Omit<PintDocument, 'issuer' | 'endpoint'>,
): Electronic {
  const { registrationNumber } = issuer;
  if (registrationNumber === null) return { why: 'no-registration-number' };
  if (recipient.endpoint === null) return { why: 'no-endpoint' };
  if (!isTaxInRange(totals)) return { why: 'tax-out-of-range' };
  return {
    document: { ...rest, issuer: { ...issuer, registrationNumber }, endpoint: recipient.endpoint },
  };
}

export const reasonTexts: Readonly<Record<NoElectronicForm, { ja: string; en: string }>> = {
  'budget-transfer': {
    ja: '予算振替には電子インボイスがありません',
    en: 'it is a transfer of budget',
  },
  'no-registration-number': {
    ja: '発行者の登録番号がありません',
    en: 'the issuer has no registration number',
  },
  'no-endpoint': {
    ja: '取引先の電子アドレス（Peppol）が登録されていません',
    en: 'the customer has no electronic address (Peppol)',
  },
  'tax-out-of-range': {
    ja: '税込価格の端数処理がJP PINTの規則に合いません',
    en: 'its tax, rounded from inclusive prices, is not where JP PINT looks for it',
  },
};
