import { invoiceLinesMax, type Issuer } from '@kyoyo/contracts';
import { isTaxInRange } from '../invoice/pint.ts';
import { invoiceTotals } from '../invoice/totals.ts';
import type { RunItem, RunWarning } from './run.ts';
import type { ToBill } from './to-bill.ts';

/** The invoices that some charges come to: one for each customer, or project or purchase order of one. Pure. */
export function proposedInvoices(
  charges: readonly ToBill[],
  issuer: Issuer,
): ({ organisationId: string } & RunItem)[] {
  const groups = Map.groupBy(charges, (charge) => JSON.stringify(groupOf(charge)));
  return [...groups.values()].flatMap((group) =>
    chunksOf(group, invoiceLinesMax).flatMap((lines) => proposed(netted(lines), issuer)),
  );
}

/** What is below zero is taken off where something is left of its rate then; else it waits. */
function netted(charges: readonly ToBill[]): ToBill[] {
  const left = new Map<string, number>();
  for (const { taxPercent, netYen } of charges) {
    if (netYen > 0) left.set(taxPercent, (left.get(taxPercent) ?? 0) + netYen);
  }
  return charges.filter(({ taxPercent, netYen }) => {
    const rest = (left.get(taxPercent) ?? 0) + netYen;
    if (netYen < 0 && rest > 0) left.set(taxPercent, rest);
    return netYen > 0 || rest > 0;
  });
}

function groupOf({ organisationId, account, internal, project, purchaseOrder }: ToBill) {
  switch (account?.invoicePer ?? 'organisation') {
    case 'organisation':
      return [organisationId, internal];
    case 'project':
      return [organisationId, internal, project];
    case 'purchase-order':
      return [organisationId, internal, purchaseOrder];
  }
}

function proposed(charges: readonly ToBill[], issuer: Issuer) {
  const [first] = charges;
  if (!first) return [];
  const { organisationId, organisationName: name, account, internal } = first;
  const basis = internal ? 'exclusive' : issuer.basis;
  const { taxRounding } = issuer;
  const { amountsYen, totals, totalYen } = invoiceTotals(
    charges.map(({ netYen, price, taxPercent }) =>
      internal ? { yen: netYen, taxInside: false, taxPercent: '0' } : { ...price, taxPercent },
    ),
    { basis, taxRounding },
  );
  const lines = charges.map(
    ({ chargeId, chargeVersion, label, suppliedFrom, suppliedTo, netYen, taxPercent }, index) => ({
      chargeId,
      chargeVersion,
      label,
      suppliedFrom,
      suppliedTo,
      netYen,
      amountYen: amountsYen[index] ?? 0,
      taxPercent: internal ? '0' : taxPercent,
    }),
  );
  const item: RunItem = {
    kind: internal ? 'budget-transfer' : 'invoice',
    project: commonOf(charges.map(({ project }) => project)),
    purchaseOrder: commonOf(charges.map(({ purchaseOrder }) => purchaseOrder)),
    recipient: {
      name,
      addressee: account?.addressee ?? null,
      addressLines: account?.addressLines ?? [],
      endpoint: account?.endpoint ?? null,
    },
    basis,
    taxRounding,
    lines,
    totals: [...totals],
    totalYen,
    warnings: [],
  };
  return [{ organisationId, ...item, warnings: warningsOf(item, account !== null, issuer) }];
}

/** What all of them have; null where they differ. */
const commonOf = (texts: readonly (string | null)[]): string | null =>
  texts.every((text) => text === texts[0]) ? (texts[0] ?? null) : null;

function warningsOf({ kind, totals }: RunItem, described: boolean, issuer: Issuer): RunWarning[] {
  const taxed = kind === 'invoice' && totals.some(({ tax }) => tax !== 0);
  return [
    ...(described ? [] : (['no-account'] as const)),
    ...(taxed && issuer.registrationNumber === null ? (['no-registration-number'] as const) : []),
    ...(kind === 'invoice' && issuer.bankAccounts.length === 0
      ? (['no-bank-account'] as const)
      : []),
    ...(isTaxInRange(totals) ? [] : (['no-electronic-form'] as const)),
  ];
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const chunks: Item[][] = [];
  for (let from = 0; from < items.length; from += size) chunks.push(items.slice(from, from + size));
  return chunks;
}
